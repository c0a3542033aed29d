package io.commonground.ties;

import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The next people in ascending id, with the ties that start at them as the facts give them. All
 * portions together hold every tie once.
 *
 * @param people own ids; none at the end
 */
record Portion(List<String> people, Map<Pair, TieValues> ties) {

    static Portion read(
            String after, int people, Transaction transaction, Facts facts, Rosters rosters) {
        List<String> next = new ArrayList<>();
        transaction
                .run("ties/people-after", Map.of("after", after, "limit", people))
                .forEach(row -> next.add(row.text("id")));
        Map<Pair, TieValues> ties = new HashMap<>();
        if (!next.isEmpty()) {
            Gathering.from(next, transaction, facts, rosters)
                    .forEach((pair, evidence) ->
                            TieValues.of(evidence, facts.scoring())
                                    .ifPresent(values -> ties.put(pair, values)));
        }
        return new Portion(List.copyOf(next), ties);
    }

    /** The ties that start at them as stored, in the columns of {@link TieValues}. */
    List<Row> stored(Transaction transaction) {
        return transaction.run("ties/ties-from", Map.of("ids", people));
    }

    String last() {
        return people.getLast();
    }
}
