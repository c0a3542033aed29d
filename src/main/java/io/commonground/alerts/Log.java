package io.commonground.alerts;

import io.commonground.graph.Transaction;
import java.util.Map;

/**
 * The numbers under which alerts are told: one after the other, without a gap. Whoever holds the
 * log gives the next ones in the transaction that raises the alerts, so that numbers can be seen in
 * their order only.
 */
final class Log {

    private final Transaction transaction;
    private final long before;
    private long last;

    private Log(Transaction transaction, long last) {
        this.transaction = transaction;
        this.before = last;
        this.last = last;
    }

    /** Holds the log until the transaction ends: nobody else raises, changes or closes alerts. */
    static Log hold(Transaction transaction) {
        return new Log(
                transaction,
                transaction.run("alerts/hold-log", Map.of()).getFirst().number("sequence"));
    }

    /** The last number given. */
    long last() {
        return last;
    }

    long next() {
        return ++last;
    }

    /** Keeps what numbers were given. */
    void keep() {
        if (last > before) {
            transaction.run("alerts/advance-log", Map.of("sequence", last));
        }
    }
}
