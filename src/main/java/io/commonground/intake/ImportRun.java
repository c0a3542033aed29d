package io.commonground.intake;

import io.commonground.graph.Graph;
import io.commonground.privacy.Suppressions;
import io.commonground.ties.Ties;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One import from where it stands to its end. */
final class ImportRun {

    /** What a run needs of its service. */
    record Tools(
            Graph graph,
            Jobs jobs,
            Lease lease,
            Ties ties,
            Suppressions suppressions,
            IntakeSettings settings,
            Probe probe,
            BooleanSupplier stopping) {}

    private static final String NOTHING_ENDED =
            "Rows of this full snapshot were rejected, so no fact was ended for being absent from it:"
                    + " mend the rows and import it again.";

    private final Tools tools;
    private final Work work;
    private final Ledger ledger;

    ImportRun(Tools tools, Work work) {
        this.tools = tools;
        this.work = work;
        this.ledger =
                new Ledger(tools.graph(), tools.lease(), tools.probe(), tools.stopping(), work);
    }

    /** Works the import off; tells what its end should say, null where there is nothing. */
    @Nullable String run() {
        try (Bundle bundle = Bundle.open(work.path(), tools.settings())) {
            Inspection inspection = Inspection.of(bundle, () -> ledger.stillHere(() -> {}));
            refuseOthers(inspection);
            SourceWriter.Result began =
                    ledger.begin(new SourceWriter(work.job(), inspection, tools.suppressions()));
            Outdated outdated = outdated(bundle, inspection, began.origin());
            Checkpoint at = ledger.checkpoint();
            for (int step = at.step(); step <= Plan.last(); step++) {
                Checkpoint from = step == at.step() ? at : Checkpoint.beginningOf(step);
                switch (Plan.step(step)) {
                    case LoadStep load ->
                            load(load, bundle, inspection, began.origin(), outdated, from);
                    case SweepStep sweep -> sweep(sweep, began, from);
                    case DeriveStep _ -> derive();
                }
            }
            return began.origin().full() && rejected() > 0 ? NOTHING_ENDED : null;
        }
    }

    private void refuseOthers(Inspection inspection) {
        if (work.digest() != null && !work.digest().equals(inspection.digest())) {
            throw new BadBundle(
                    "The files at %s have changed since the import began: import them anew."
                            .formatted(work.path()));
        }
    }

    private Outdated outdated(Bundle bundle, Inspection inspection, Origin origin) {
        Outdated outdated = new Outdated(origin);
        InspectedFile file = inspection.file(InteractionTables.INTERACTIONS).orElse(null);
        if (file != null && origin.keptFrom() != null) {
            outdated.readAhead(bundle, file, () -> ledger.stillHere(() -> {}));
        }
        return outdated;
    }

    private void load(
            LoadStep step,
            Bundle bundle,
            Inspection inspection,
            Origin origin,
            Outdated outdated,
            Checkpoint from) {
        InspectedFile file = inspection.file(step.table()).orElse(null);
        if (file == null) {
            return;
        }
        BatchWriter writer = new BatchWriter(step, origin, tools.suppressions(), outdated);
        try (var bytes = bundle.open(step.table().file());
                CsvRows rows = CsvRows.read(step.table(), bytes)) {
            rows.skip(from.row());
            long row = from.row();
            while (rows.hasNext()) {
                Batch batch =
                        Batch.read(rows, step, origin, file, row, tools.settings().batchRows());
                row += batch.size();
                Checkpoint next = new Checkpoint(from.step(), row, "");
                ledger.commit(
                        transaction -> new Ledger.Written(writer.write(transaction, batch), next));
            }
        } catch (IOException unreadable) {
            throw BadBundle.unreadable(step.table().file(), unreadable);
        }
    }

    private void sweep(SweepStep step, SourceWriter.Result began, Checkpoint from) {
        boolean needed =
                switch (step.purpose()) {
                    case ALIGN -> began.align();
                    case END_ABSENT -> began.origin().full() && rejected() == 0;
                };
        if (needed) {
            new Sweep(step, began.origin(), ledger).run(from);
        }
    }

    /** A row that could not be read may be the one that names a fact: then nothing is absent. */
    private long rejected() {
        return tools.jobs().find(work.job(), JobsSeen.ALL).map(ImportJob::rejected).orElse(0L);
    }

    private void derive() {
        tools.ties()
                .derive(remaining ->
                        ledger.stillHere(() -> tools.jobs().showTies(work.job(), remaining)));
    }
}
