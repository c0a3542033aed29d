package io.commonground.ties;

import io.commonground.graph.Transaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Ties to be created, changed and removed together. */
final class Writing {

    private static final int TURNS_KEPT = 1000;

    private final Set<String> starts = new TreeSet<>();
    private final List<Map<String, Object>> created = new ArrayList<>();
    private final List<Map<String, Object>> changed = new ArrayList<>();
    private final List<Map<String, Object>> removed = new ArrayList<>();

    /** Null stands for no tie. */
    void note(Pair pair, @Nullable TieValues before, @Nullable TieValues now) {
        starts.add(pair.start());
        if (before == null && now != null) {
            created.add(row(pair, now.asParameter()));
        } else if (before != null && now == null) {
            removed.add(row(pair, Map.of()));
        } else if (before != null && now != null) {
            changed.add(row(pair, now.asParameter()));
        }
    }

    /** At whom the ties start. */
    Set<String> starts() {
        return starts;
    }

    /**
     * Writes them, and puts on record whose ties they are.
     *
     * @param people with one of whom each of the ties is; own ids
     */
    void write(Transaction transaction, Collection<String> people) {
        run("ties/create", created, transaction);
        run("ties/change", changed, transaction);
        run("ties/remove", removed, transaction);
        if (!people.isEmpty()) {
            transaction.run(
                    "ties/record", Map.of("people", List.copyOf(people), "kept", TURNS_KEPT));
        }
    }

    private static void run(
            String statement, List<Map<String, Object>> rows, Transaction transaction) {
        if (!rows.isEmpty()) {
            transaction.run(statement, Map.of("rows", rows));
        }
    }

    private static Map<String, Object> row(Pair pair, Map<String, Object> values) {
        return Map.of("start", pair.start(), "end", pair.end(), "values", values);
    }
}
