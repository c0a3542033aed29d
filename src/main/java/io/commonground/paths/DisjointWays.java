package io.commonground.paths;

import java.util.Arrays;

/**
 * How many ways from a source to a sink share nobody: by Menger (1927) the fewest people who part
 * the two. Counted as the greatest flow through people who let one way pass each (Dinic 1970).
 */
final class DisjointWays {

    private static final int SOURCE = 0;
    private static final int SINK = 1;
    private static final int NONE = -1;

    private final Deadline deadline;
    private int[] latest = {NONE, NONE, 0, 0, 0, 0, 0, 0};
    private int places = 2;
    private int[] before = new int[64];
    private int[] ends = new int[64];
    private boolean[] open = new boolean[64];
    private int arcs;

    DisjointWays(Deadline deadline) {
        this.deadline = deadline;
    }

    /** Somebody whom one way may pass. */
    int person() {
        int in = place();
        arc(in, place());
        return in;
    }

    void begin(int person) {
        arc(SOURCE, person);
    }

    void step(int from, int to) {
        arc(from + 1, to);
    }

    void end(int person) {
        arc(person + 1, SINK);
    }

    private int place() {
        if (places == latest.length) {
            latest = Arrays.copyOf(latest, 2 * places);
        }
        latest[places] = NONE;
        return places++;
    }

    /** An arc, and behind it the one that takes it back. */
    private void arc(int from, int to) {
        if (arcs + 2 > ends.length) {
            before = Arrays.copyOf(before, 2 * ends.length);
            open = Arrays.copyOf(open, 2 * ends.length);
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        half(from, to, true);
        half(to, from, false);
    }

    private void half(int from, int to, boolean isOpen) {
        before[arcs] = latest[from];
        latest[from] = arcs;
        ends[arcs] = to;
        open[arcs++] = isOpen;
    }

    int count() {
        int ways = 0;
        for (int[] levels = levels(); levels[SINK] != NONE; levels = levels()) {
            ways += raise(levels);
        }
        return ways;
    }

    /** How many open arcs each place is away from the source. */
    private int[] levels() {
        int[] levels = new int[places];
        Arrays.fill(levels, NONE);
        levels[SOURCE] = 0;
        int[] queue = new int[places];
        int last = 1;
        for (int first = 0; first < last; first++) {
            for (int arc = latest[queue[first]]; arc != NONE; arc = before[arc]) {
                deadline.check();
                int end = ends[arc];
                if (open[arc] && levels[end] == NONE) {
                    levels[end] = levels[queue[first]] + 1;
                    queue[last++] = end;
                }
            }
        }
        return levels;
    }

    /** Takes shortest ways until each is blocked; they may take back parts of those before. */
    private int raise(int[] levels) {
        int[] next = Arrays.copyOf(latest, places);
        int[] way = new int[places];
        int length = 0;
        int ways = 0;
        int at = SOURCE;
        while (at != SOURCE || next[SOURCE] != NONE) {
            deadline.check();
            if (at == SINK) {
                ways++;
                take(way, length);
                length = 0;
                at = SOURCE;
            } else if (next[at] == NONE) {
                // Nothing leads on from here.
                at = ends[way[--length] ^ 1];
                next[at] = before[next[at]];
            } else if (open[next[at]] && levels[ends[next[at]]] == levels[at] + 1) {
                way[length++] = next[at];
                at = ends[next[at]];
            } else {
                next[at] = before[next[at]];
            }
        }
        return ways;
    }

    private void take(int[] way, int length) {
        for (int i = 0; i < length; i++) {
            open[way[i]] = false;
            open[way[i] ^ 1] = true;
        }
    }
}
