package io.commonground.bench;

import java.util.Arrays;

/** Everybody in two hops of one person, with the way there. */
final class TwoHops {

    private int[] middles = new int[1024];
    private int[] throughs = new int[1024];
    private double[] strengths = new double[1024];
    private int[] touched = new int[0];
    private int size;

    private TwoHops() {}

    /**
     * Never through or to {@code other}; notes in {@code best} the strongest way to each person.
     */
    static TwoHops of(TieGraph graph, int person, int other, double[] best) {
        var ball = new TwoHops();
        int[] offsets = graph.offsets();
        int[] neighbours = graph.neighbours();
        for (int i = offsets[person]; i < offsets[person + 1]; i++) {
            int one = neighbours[i];
            if (one == other) {
                continue;
            }
            double s1 = graph.strengths()[i];
            for (int j = offsets[one]; j < offsets[one + 1]; j++) {
                int two = neighbours[j];
                if (two != person && two != other) {
                    double strength = s1 * graph.strengths()[j];
                    ball.add(two, one, strength);
                    best[two] = Math.max(best[two], strength);
                }
            }
        }
        ball.touched = Arrays.copyOf(ball.middles, ball.size);
        return ball;
    }

    private void add(int middle, int through, double strength) {
        if (size == middles.length) {
            middles = Arrays.copyOf(middles, 2 * size);
            throughs = Arrays.copyOf(throughs, 2 * size);
            strengths = Arrays.copyOf(strengths, 2 * size);
        }
        middles[size] = middle;
        throughs[size] = through;
        strengths[size++] = strength;
    }

    /**
     * Keeps the ways that can be part of a path above the floor and sorts them by their middle.
     *
     * @param theirs the strongest ways from the other side
     */
    void keep(double[] theirs, double floor) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            double most = strengths[i] * theirs[middles[i]];
            if (most > floor) {
                middles[kept] = middles[i];
                throughs[kept] = throughs[i];
                strengths[kept++] = strengths[i];
            }
        }
        size = kept;
        sort();
    }

    private void sort() {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (long) middles[i] << 32 | i;
        }
        Arrays.sort(order);
        int[] sortedThroughs = new int[size];
        double[] sortedStrengths = new double[size];
        for (int i = 0; i < size; i++) {
            int from = (int) order[i];
            middles[i] = (int) (order[i] >>> 32);
            sortedThroughs[i] = throughs[from];
            sortedStrengths[i] = strengths[from];
        }
        throughs = sortedThroughs;
        strengths = sortedStrengths;
    }

    /** So that the next search finds its notes empty. */
    void clear(double[] best) {
        for (int person : touched) {
            best[person] = 0;
        }
    }

    int size() {
        return size;
    }

    int middle(int i) {
        return middles[i];
    }

    int through(int i) {
        return throughs[i];
    }

    double strength(int i) {
        return strengths[i];
    }

    /** Where the ways to the same middle end that begin at {@code i}. */
    int endOf(int i) {
        int end = i;
        while (end < size && middles[end] == middles[i]) {
            end++;
        }
        return end;
    }
}
