package io.commonground.intake;

import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import io.commonground.ties.Ties;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** One import from where it stands to its end. */
final class ImportRun {

    static final int MOST_REJECTIONS = 1_000;
    private static final int PAGE = 200;
    private static final Duration BETWEEN_SIGNS = Duration.ofSeconds(2);

    /** What a run needs of its service. */
    record Tools(
            Graph graph,
            Jobs jobs,
            Lease lease,
            Ties ties,
            IntakeSettings settings,
            Probe probe,
            BooleanSupplier stopping) {}

    private final Tools tools;
    private final Work work;
    private Checkpoint written;
    private Instant lastSign = Instant.now();

    ImportRun(Tools tools, Work work) {
        this.tools = tools;
        this.work = work;
        this.written = work.checkpoint();
    }

    void run() {
        try (Bundle bundle = Bundle.open(work.path(), tools.settings())) {
            Inspection inspection = Inspection.of(bundle, this::stillHere);
            SourceWriter.Result began = begin(inspection);
            Checkpoint at = written;
            for (int step = at.step(); step <= Plan.last(); step++) {
                Checkpoint from = step == at.step() ? at : Checkpoint.beginningOf(step);
                switch (Plan.step(step)) {
                    case LoadStep load -> load(load, bundle, inspection, began.origin(), from);
                    case SweepStep sweep -> sweep(sweep, began, from);
                    case DeriveStep _ -> derive();
                }
            }
        }
    }

    private SourceWriter.Result begin(Inspection inspection) {
        if (work.digest() != null && !work.digest().equals(inspection.digest())) {
            throw new BadBundle(
                    "The files at %s have changed since the import began: import them anew."
                            .formatted(work.path()));
        }
        SourceWriter writer = new SourceWriter(work.job(), inspection);
        SourceWriter.Result result =
                transact(transaction -> {
                    Row job = tools.lease().hold(transaction, work.job());
                    return job.integer("step") == 0
                            ? writer.begin(transaction)
                            : SourceWriter.resume(work.job(), job);
                });
        if (written.step() == 0) {
            written = Checkpoint.beginningOf(1);
        }
        return result;
    }

    private void load(
            LoadStep step, Bundle bundle, Inspection inspection, Origin origin, Checkpoint from) {
        InspectedFile file = inspection.file(step.table()).orElse(null);
        if (file == null) {
            return;
        }
        BatchWriter writer = new BatchWriter(step, origin);
        try (var bytes = bundle.open(step.table().file());
                CsvRows rows = CsvRows.read(step.table(), bytes)) {
            rows.skip(from.row());
            long row = from.row();
            while (rows.hasNext()) {
                Batch batch =
                        Batch.read(rows, step, origin, file, row, tools.settings().batchRows());
                row += batch.size();
                commit(
                        new Checkpoint(from.step(), row, ""),
                        transaction -> writer.write(transaction, batch));
            }
        } catch (IOException unreadable) {
            throw BadBundle.unreadable(step.table().file(), unreadable);
        }
    }

    private void sweep(SweepStep step, SourceWriter.Result began, Checkpoint from) {
        boolean needed =
                switch (step.purpose()) {
                    case ALIGN -> began.align();
                    case END_ABSENT -> began.origin().full();
                };
        Checkpoint at = from;
        while (needed) {
            Parameters page = page(began.origin(), at.after());
            var progress =
                    new Object() {
                        Checkpoint next = new Checkpoint(from.step(), 0, "");
                        boolean more;
                    };
            Checkpoint before = at;
            commitComputed(
                    transaction -> {
                        Row row =
                                transaction.find("intake/" + step.statement(), page).orElseThrow();
                        Tally tally = new Tally(null);
                        tally.add("retracted", row.number("ended"));
                        progress.more = row.number("size") == PAGE;
                        String last = row.findText("last");
                        progress.next =
                                new Checkpoint(
                                        before.step(),
                                        before.row() + row.number("size"),
                                        last == null ? before.after() : last);
                        return tally;
                    },
                    () -> progress.next);
            at = written;
            needed = progress.more;
        }
    }

    private static Parameters page(Origin origin, String after) {
        Parameters parameters = new Parameters();
        parameters.put("after", after.isEmpty() ? origin.key("") : after);
        parameters.put("end", origin.name() + ";");
        parameters.put("size", PAGE);
        parameters.put("source", origin.source());
        parameters.put("owner", origin.owner());
        parameters.put("job", origin.job());
        parameters.put("now", Jobs.now());
        return parameters;
    }

    private void derive() {
        tools.ties()
                .derive(remaining -> {
                    stopIfAsked();
                    if (lastSign.plus(BETWEEN_SIGNS).isBefore(Instant.now())) {
                        lastSign = Instant.now();
                        tools.jobs()
                                .showTies(work.job(), remaining, tools.lease().until().toInstant());
                    }
                });
    }

    private void commit(Checkpoint next, Function<Transaction, Tally> writing) {
        commitComputed(writing, () -> next);
    }

    /**
     * Writes one part and moves the checkpoint in the same transaction, unless a try of which no
     * answer came has done both.
     */
    private void commitComputed(
            Function<Transaction, Tally> writing, java.util.function.Supplier<Checkpoint> next) {
        stopIfAsked();
        written =
                transact(transaction -> {
                    Row job = tools.lease().hold(transaction, work.job());
                    Checkpoint found =
                            new Checkpoint(
                                    job.integer("step"), job.number("row"), job.text("after"));
                    if (!found.equals(written)) {
                        return found;
                    }
                    Tally tally = writing.apply(transaction);
                    advance(transaction, job, tally, next.get());
                    tools.probe().at(Probe.Moment.BEFORE_COMMIT);
                    return next.get();
                });
        lastSign = Instant.now();
        tools.probe().at(Probe.Moment.AFTER_COMMIT);
    }

    private void advance(Transaction transaction, Row job, Tally tally, Checkpoint next) {
        Parameters parameters = new Parameters();
        parameters.putAll(tally.counts());
        parameters.put("job", work.job());
        parameters.put("file", tally.file());
        parameters.put("step", next.step());
        parameters.put("row", next.row());
        parameters.put("after", next.after());
        transaction.run("intake/advance-job", parameters);
        long kept = job.number("rejected") + job.number("incomplete");
        List<Parameters> rejections =
                tally.rejections().stream()
                        .limit(Math.max(0, MOST_REJECTIONS - kept))
                        .map(Rejection::asParameter)
                        .toList();
        if (!rejections.isEmpty()) {
            transaction.run(
                    "intake/record-rejections",
                    Map.of("job", work.job(), "rejections", rejections, "kept", kept));
        }
    }

    private <T> T transact(Function<Transaction, T> writing) {
        return tools.graph().writing(writing);
    }

    private void stillHere() {
        stopIfAsked();
        if (lastSign.plus(BETWEEN_SIGNS).isBefore(Instant.now())) {
            lastSign = Instant.now();
            tools.lease().renew(work.job());
        }
    }

    private void stopIfAsked() {
        if (tools.stopping().getAsBoolean()) {
            throw new Stopped();
        }
    }

    /** The service is shutting down; the import goes on at its next start. */
    static final class Stopped extends RuntimeException {}
}
