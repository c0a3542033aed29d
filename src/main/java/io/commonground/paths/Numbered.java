package io.commonground.paths;

import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** People by own id as people of a snapshot. */
final class Numbered {

    private Numbered() {}

    /** Those of them who are in the snapshot. */
    static BitSet among(Collection<String> ids, Snapshot snapshot, Transaction transaction) {
        BitSet people = new BitSet();
        if (!ids.isEmpty()) {
            for (Row row : transaction.run("paths/numbers", Map.of("ids", List.copyOf(ids)))) {
                int person = snapshot.person(row.number("number"));
                if (person >= 0) {
                    people.set(person);
                }
            }
        }
        return people;
    }
}
