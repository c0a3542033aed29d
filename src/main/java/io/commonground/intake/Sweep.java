package io.commonground.intake;

import io.commonground.graph.Row;
import io.commonground.graph.Transaction;

/** Goes through what a source has written, a page in a transaction. */
final class Sweep {

    private static final int PAGE = 200;

    private final SweepStep step;
    private final Origin origin;
    private final Ledger ledger;

    Sweep(SweepStep step, Origin origin, Ledger ledger) {
        this.step = step;
        this.origin = origin;
        this.ledger = ledger;
    }

    void run(Checkpoint from) {
        Checkpoint at = from;
        long before;
        do {
            before = at.row();
            Checkpoint page = at;
            ledger.commit(transaction -> write(transaction, page));
            at = ledger.checkpoint();
        } while (at.row() - before == PAGE);
    }

    private Ledger.Written write(Transaction transaction, Checkpoint at) {
        Row row = transaction.find("intake/" + step.statement(), page(at.after())).orElseThrow();
        Tally tally = new Tally(null);
        tally.add("retracted", row.number("ended"));
        String last = row.findText("last");
        return new Ledger.Written(
                tally,
                new Checkpoint(
                        at.step(),
                        at.row() + row.number("size"),
                        last == null ? at.after() : last));
    }

    /** Keys of a source lie between {@code name:} and {@code name;}, the next character. */
    private Parameters page(String after) {
        return new Parameters()
                .with("after", after.isEmpty() ? origin.key("") : after)
                .with("end", origin.name() + ";")
                .with("size", PAGE)
                .with("source", origin.source())
                .with("owner", origin.owner())
                .with("job", origin.job())
                .with("now", Jobs.now());
    }
}
