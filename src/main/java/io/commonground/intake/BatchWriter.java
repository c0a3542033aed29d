package io.commonground.intake;

import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Suppressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a batch with the statements of its step and counts what became of the rows. */
final class BatchWriter {

    private final LoadStep step;
    private final Origin origin;
    private final Suppressions suppressions;
    private final Outdated outdated;

    BatchWriter(LoadStep step, Origin origin, Suppressions suppressions, Outdated outdated) {
        this.step = step;
        this.origin = origin;
        this.suppressions = suppressions;
        this.outdated = outdated;
    }

    Tally write(Transaction transaction, Batch read) {
        Erased erased = new Erased(suppressions, transaction);
        Batch known = read.without(erased.marks(read.table(), read.mentions()));
        Batch batch = known.withoutInteractions(outdated.among(known, transaction));
        Tally tally = batch.tally();
        List<Parameters> rows = batch.rows();
        if (rows.isEmpty()) {
            return tally;
        }
        step.before().forEach(statement -> run(transaction, statement, rows, batch));
        List<Parameters> accepted = new ArrayList<>();
        List<Parameters> changed = new ArrayList<>();
        for (Row row : run(transaction, step.main(), rows, batch)) {
            int n = row.integer("n");
            String missing = row.findText("missing");
            if (!step.counted()) {
                if (missing != null) {
                    tally.leaveIncomplete(batch.missing(n, missing));
                }
            } else if (missing != null) {
                tally.reject(batch.missing(n, missing));
            } else {
                String outcome = row.text("outcome");
                tally.add(outcome.toLowerCase(Locale.ROOT), 1);
                accepted.add(batch.row(n));
                if (!outcome.equals("UNCHANGED")) {
                    changed.add(batch.row(n));
                }
            }
        }
        follow(transaction, step.after(), accepted, batch);
        follow(transaction, step.afterChange(), changed, batch);
        return tally;
    }

    private void follow(
            Transaction transaction, List<String> statements, List<Parameters> rows, Batch batch) {
        if (!rows.isEmpty()) {
            statements.forEach(statement -> run(transaction, statement, rows, batch));
        }
    }

    private List<Row> run(
            Transaction transaction, String statement, List<Parameters> rows, Batch batch) {
        Parameters parameters = new Parameters();
        parameters.put("rows", rows);
        parameters.put("source", origin.source());
        parameters.put("owner", origin.owner());
        parameters.put("job", origin.job());
        parameters.put("full", origin.confirms());
        parameters.put("now", batch.now());
        return transaction.run("intake/" + statement, parameters);
    }
}
