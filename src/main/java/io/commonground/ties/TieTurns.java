package io.commonground.ties;

import io.commonground.graph.Transaction;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Announces changes of people themselves to whoever holds their ties in memory. */
public final class TieTurns {

    private TieTurns() {}

    /**
     * The next question after this transaction sees these people as they are then.
     *
     * @param people own ids
     */
    public static void announce(Collection<String> people, Transaction transaction) {
        transaction.run("ties/turn-without-ties", Map.of("people", List.copyOf(people)));
    }
}
