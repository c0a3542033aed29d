package io.commonground.intake;

import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Keeps one import's account: whatever is written moves the checkpoint and the counters in the same
 * transaction, once, even where a try landed of which no answer came.
 */
final class Ledger {

    /** The most rejections that an import keeps. */
    static final int MOST_REJECTIONS = 1_000;

    private static final Duration BETWEEN_SIGNS = Duration.ofSeconds(2);

    /** What a transaction wrote, and where the import stands behind it. */
    record Written(Tally tally, Checkpoint next) {}

    private final Graph graph;
    private final Lease lease;
    private final Probe probe;
    private final BooleanSupplier stopping;
    private final String job;
    private Checkpoint checkpoint;
    private Instant lastSign = Instant.now();

    Ledger(Graph graph, Lease lease, Probe probe, BooleanSupplier stopping, Work work) {
        this.graph = graph;
        this.lease = lease;
        this.probe = probe;
        this.stopping = stopping;
        this.job = work.job();
        this.checkpoint = work.checkpoint();
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    /** Begins the import, or takes up what was begun. */
    SourceWriter.Result begin(SourceWriter writer) {
        SourceWriter.Result result =
                graph.writing(transaction -> {
                    Row held = lease.hold(transaction, job);
                    return held.integer("step") == 0
                            ? writer.begin(transaction)
                            : SourceWriter.resume(job, held);
                });
        if (checkpoint.step() == 0) {
            checkpoint = Checkpoint.beginningOf(1);
        }
        return result;
    }

    /** Writes one part. */
    void commit(Function<Transaction, Written> writing) {
        stopIfAsked();
        checkpoint =
                graph.writing(transaction -> {
                    Row held = lease.hold(transaction, job);
                    Checkpoint found =
                            new Checkpoint(
                                    held.integer("step"), held.number("row"), held.text("after"));
                    if (!found.equals(checkpoint)) {
                        return found;
                    }
                    Written written = writing.apply(transaction);
                    advance(transaction, held, written);
                    probe.at(Probe.Moment.BEFORE_COMMIT);
                    return written.next();
                });
        lastSign = Instant.now();
        probe.at(Probe.Moment.AFTER_COMMIT);
    }

    private void advance(Transaction transaction, Row held, Written written) {
        Parameters parameters = new Parameters();
        parameters.putAll(written.tally().counts());
        parameters.put("job", job);
        parameters.put("file", written.tally().file());
        parameters.put("step", written.next().step());
        parameters.put("row", written.next().row());
        parameters.put("after", written.next().after());
        transaction.run("intake/advance-job", parameters);
        long kept = held.number("rejected") + held.number("incomplete");
        List<Parameters> rejections =
                written.tally().rejections().stream()
                        .limit(Math.max(0, MOST_REJECTIONS - kept))
                        .map(Rejection::asParameter)
                        .toList();
        if (!rejections.isEmpty()) {
            transaction.run(
                    "intake/record-rejections",
                    Map.of("job", job, "rejections", rejections, "kept", kept));
        }
    }

    /** Keeps the lease through work that commits nothing here; every two seconds runs the sign. */
    void stillHere(Runnable sign) {
        stopIfAsked();
        if (lastSign.plus(BETWEEN_SIGNS).isBefore(Instant.now())) {
            lastSign = Instant.now();
            lease.renew(job);
            sign.run();
        }
    }

    private void stopIfAsked() {
        if (stopping.getAsBoolean()) {
            throw new Stopped();
        }
    }
}
