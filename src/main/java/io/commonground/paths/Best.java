package io.commonground.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** The best so many paths found so far. */
final class Best {

    /** Products of the same ties in another order differ by this much at most. */
    private static final double ROUNDING = 1 - 4e-12;

    private final int most;
    private final double least;
    private final PriorityQueue<Found> worstFirst = new PriorityQueue<>(Found.ORDER.reversed());

    Best(int most, double least) {
        this.most = most;
        this.least = least;
    }

    /** Whether a path of about that strength can still be one of them. */
    boolean welcomes(double strength) {
        return strength >= floor() * ROUNDING;
    }

    /** Anything weaker is not among them. */
    double floor() {
        return isFull() ? Math.max(least, worstFirst.element().strength()) : least;
    }

    boolean isFull() {
        return worstFirst.size() >= most;
    }

    void offer(Found path) {
        if (path.strength() <= 0 || path.strength() < least * ROUNDING) {
            return;
        }
        if (!isFull()) {
            worstFirst.add(path);
        } else if (Found.ORDER.compare(path, worstFirst.element()) < 0) {
            worstFirst.poll();
            worstFirst.add(path);
        }
    }

    List<Found> inOrder() {
        List<Found> all = new ArrayList<>(worstFirst);
        all.sort(Found.ORDER);
        return all;
    }
}
