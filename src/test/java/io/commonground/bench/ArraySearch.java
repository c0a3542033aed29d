package io.commonground.bench;

import java.util.Arrays;

/**
 * The strongest simple paths of up to four hops on plain arrays: two balls of two hops joined on
 * the person in the middle. It is the limit that the service can approach, and tells what its
 * answers should be.
 */
final class ArraySearch {

    private final TieGraph graph;

    /** The strongest way from each end to a person in two hops; 0 where there is none. */
    private final double[] bestFrom;

    private final double[] bestTo;

    /** The tie of a person to the goal; 0 where there is none. */
    private final float[] toGoal;

    ArraySearch(TieGraph graph) {
        this.graph = graph;
        this.bestFrom = new double[graph.people()];
        this.bestTo = new double[graph.people()];
        this.toGoal = new float[graph.people()];
    }

    /** Strongest first; fewer than asked for where there are no more. */
    double[] strongest(int from, int to, int first) {
        var best = new Strongest(first);
        mark(to);
        shortPaths(from, to, best);
        TwoHops ballFrom = TwoHops.of(graph, from, to, bestFrom);
        TwoHops ballTo = TwoHops.of(graph, to, from, bestTo);
        ballFrom.keep(bestTo, best.floor());
        ballTo.keep(bestFrom, best.floor());
        join(ballFrom, ballTo, best);
        ballFrom.clear(bestFrom);
        ballTo.clear(bestTo);
        unmark(to);
        return best.sorted();
    }

    private void shortPaths(int from, int to, Strongest best) {
        int[] neighbours = graph.neighbours();
        float[] strengths = graph.strengths();
        for (int i = begin(from); i < end(from); i++) {
            int one = neighbours[i];
            double s1 = strengths[i];
            if (one == to) {
                best.offer(s1);
                continue;
            }
            if (toGoal[one] > 0) {
                best.offer(s1 * toGoal[one]);
            }
            for (int j = begin(one); j < end(one); j++) {
                int two = neighbours[j];
                if (toGoal[two] > 0 && two != from) {
                    best.offer(s1 * strengths[j] * toGoal[two]);
                }
            }
        }
    }

    /** Both balls are sorted by the person in the middle. */
    private static void join(TwoHops one, TwoHops other, Strongest best) {
        int j = 0;
        for (int i = 0; i < one.size(); ) {
            int middle = one.middle(i);
            int end = one.endOf(i);
            while (j < other.size() && other.middle(j) < middle) {
                j++;
            }
            int begin = j;
            while (j < other.size() && other.middle(j) == middle) {
                j++;
            }
            for (int x = i; x < end; x++) {
                for (int y = begin; y < j; y++) {
                    if (one.through(x) != other.through(y)) {
                        best.offer(one.strength(x) * other.strength(y));
                    }
                }
            }
            i = end;
        }
    }

    private void mark(int to) {
        for (int i = begin(to); i < end(to); i++) {
            toGoal[graph.neighbours()[i]] = graph.strengths()[i];
        }
    }

    private void unmark(int to) {
        for (int i = begin(to); i < end(to); i++) {
            toGoal[graph.neighbours()[i]] = 0;
        }
    }

    private int begin(int person) {
        return graph.offsets()[person];
    }

    private int end(int person) {
        return graph.offsets()[person + 1];
    }

    /** The k largest numbers offered. */
    private static final class Strongest {

        private final double[] values;
        private int size;

        Strongest(int most) {
            this.values = new double[most];
        }

        /** What is not above it need not be offered. */
        double floor() {
            return size < values.length ? 0 : values[size - 1];
        }

        void offer(double strength) {
            if (strength <= floor()) {
                return;
            }
            int at = size < values.length ? size++ : size - 1;
            for (; at > 0 && values[at - 1] < strength; at--) {
                values[at] = values[at - 1];
            }
            values[at] = strength;
        }

        double[] sorted() {
            return Arrays.copyOf(values, size);
        }
    }
}
