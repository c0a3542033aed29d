package io.commonground.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds rows of the same identity in one file without keeping the file: first by eight bytes a row,
 * then, among the few that repeat, by what they are.
 */
final class Identities {

    private static final int MOST_REPEATED = 1_000_000;

    private record Seen(long row, long line, String fingerprint) {}

    private final Table table;
    private long[] hashes = new long[1_024];
    private int size;
    private Set<Long> repeated = Set.of();
    private final Map<String, List<Seen>> seen = new HashMap<>();
    private int kept;

    Identities(Table table) {
        this.table = table;
    }

    /** First pass. */
    void note(Values values) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size + (size >> 1));
        }
        hashes[size++] = Fingerprint.hash(table.identityOf(values));
    }

    /** Whether a second pass is needed; ends the first. */
    boolean repeat() {
        Arrays.sort(hashes, 0, size);
        Set<Long> twice = new HashSet<>();
        for (int i = 1; i < size; i++) {
            if (hashes[i] == hashes[i - 1]) {
                twice.add(hashes[i]);
            }
        }
        hashes = new long[0];
        repeated = twice;
        return !twice.isEmpty();
    }

    /** Second pass. */
    void keep(Values values, long row, long line) {
        String identity = table.identityOf(values);
        if (!repeated.contains(Fingerprint.hash(identity))) {
            return;
        }
        if (++kept > MOST_REPEATED) {
            throw BadBundle.in(
                    table.file(),
                    line,
                    String.format(
                            Locale.ROOT,
                            "more than %,d rows repeat the identity (%s) of another: remove the repetitions",
                            MOST_REPEATED,
                            String.join(", ", table.identity())));
        }
        seen.computeIfAbsent(identity, _ -> new ArrayList<>(2))
                .add(new Seen(row, line, Fingerprint.of(values.all())));
    }

    /** The rows that do not count, by their place in the file. */
    Map<Long, Superseded> superseded() {
        Map<Long, Superseded> superseded = new HashMap<>();
        for (List<Seen> same : seen.values()) {
            Seen last = same.getLast();
            for (Seen earlier : same.subList(0, same.size() - 1)) {
                superseded.put(
                        earlier.row(),
                        new Superseded(
                                earlier.fingerprint().equals(last.fingerprint()), last.line()));
            }
        }
        return superseded;
    }
}
