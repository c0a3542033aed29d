package io.commonground.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws the ties of a {@link TieGraph}: everybody has so many loose ends by a Pareto distribution,
 * and these are joined at random, first those within a team, then within a company, then anywhere.
 */
final class TieGraphBuilder {

    /** Truncated Pareto with mean about 38: few have more than 300, the largest 3,000. */
    private static final double LEAST = 16.5;

    private static final double MOST = 3_000;
    private static final double TAIL = 1.6;

    private static final double SHARE_WITHIN = 0.7;
    private static final int MOST_IN_TEAM = 12;

    private final int people;
    private final long seed;
    private final SplittableRandom random;
    private final int[] wanted;
    private final int[] used;

    /** Smaller person, larger person and level of each tie, in one number that sorts. */
    private long[] ties = new long[1 << 16];

    private int size;

    private TieGraphBuilder(int people, long seed) {
        this.people = people;
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.wanted = new int[people];
        this.used = new int[people];
    }

    static TieGraph build(int people, long seed) {
        if (people < 2_000 || people > 1 << 24) {
            throw new IllegalArgumentException(
                    "%d people: from 2,000 to 16,777,216".formatted(people));
        }
        var builder = new TieGraphBuilder(people, seed);
        builder.drawDegrees();
        builder.joinWithinCompanies();
        builder.join(0, people, Level.WORLD, Integer.MAX_VALUE, 1);
        return builder.graph();
    }

    private void drawDegrees() {
        double span = 1 - Math.pow(LEAST / MOST, TAIL);
        for (int person = 0; person < people; person++) {
            double u = Hash.unit(seed ^ 0xDE, person);
            wanted[person] = (int) Math.round(LEAST / Math.pow(1 - u * span, 1 / TAIL));
        }
    }

    /** The first company is the vendor, the second the account's. */
    private void joinWithinCompanies() {
        for (int begin = 0, number = 0; begin < people; number++) {
            int length =
                    switch (number) {
                        case 0 -> TieGraph.VENDOR_TEAM;
                        case 1 -> TieGraph.STAKEHOLDERS;
                        default -> heavyTailed(20, 5_000, 1.1);
                    };
            int end = Math.min(people, begin + length);
            joinTeams(begin, end);
            join(begin, end, Level.COMPANY, Math.max(2, (end - begin) / 3), SHARE_WITHIN);
            begin = end;
        }
    }

    private void joinTeams(int from, int to) {
        for (int begin = from; begin < to; ) {
            int end = Math.min(to, begin + heavyTailed(4, 60, 1.2));
            join(begin, end, Level.TEAM, Math.min(MOST_IN_TEAM, end - begin - 1), SHARE_WITHIN);
            begin = end;
        }
    }

    private int heavyTailed(double least, double most, double tail) {
        double u = random.nextDouble() * (1 - Math.pow(least / most, tail));
        return (int) (least / Math.pow(1 - u, 1 / tail));
    }

    /** Joins loose ends of these people at random; those of the same tie twice are lost. */
    private void join(int from, int to, Level level, int most, double share) {
        int[] ends = new int[1024];
        int count = 0;
        for (int person = from; person < to; person++) {
            int loose = Math.min(most, (int) (wanted[person] * share) - used[person]);
            for (int i = 0; i < loose; i++) {
                if (count == ends.length) {
                    ends = Arrays.copyOf(ends, count * 2);
                }
                ends[count++] = person;
            }
        }
        for (int i = count - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = ends[i];
            ends[i] = ends[j];
            ends[j] = swapped;
        }
        for (int i = 0; i + 1 < count; i += 2) {
            if (ends[i] != ends[i + 1]) {
                add(ends[i], ends[i + 1], level);
            }
        }
    }

    private void add(int one, int other, Level level) {
        if (size == ties.length) {
            ties = Arrays.copyOf(ties, size * 2);
        }
        used[one]++;
        used[other]++;
        ties[size++] =
                (long) Math.min(one, other) << 34
                        | (long) Math.max(one, other) << 4
                        | level.ordinal();
    }

    private TieGraph graph() {
        Arrays.parallelSort(ties, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || ties[i] >>> 4 != ties[kept - 1] >>> 4) {
                ties[kept++] = ties[i];
            }
        }
        int[] offsets = offsets(kept);
        int[] neighbours = new int[2 * kept];
        float[] strengths = new float[2 * kept];
        int[] next = Arrays.copyOf(offsets, people);
        for (int i = 0; i < kept; i++) {
            int one = one(ties[i]);
            int other = other(ties[i]);
            float strength = strength(ties[i], offsets);
            // Smaller neighbours of a person come before larger ones, since the ties are sorted.
            neighbours[next[one]] = other;
            strengths[next[one]++] = strength;
            neighbours[next[other]] = one;
            strengths[next[other]++] = strength;
        }
        return new TieGraph(seed, offsets, neighbours, strengths);
    }

    private int[] offsets(int kept) {
        int[] offsets = new int[people + 1];
        for (int i = 0; i < kept; i++) {
            offsets[one(ties[i]) + 1]++;
            offsets[other(ties[i]) + 1]++;
        }
        Arrays.parallelPrefix(offsets, Integer::sum);
        return offsets;
    }

    private float strength(long tie, int[] offsets) {
        int one = one(tie);
        int other = other(tie);
        int larger = Math.max(offsets[one + 1] - offsets[one], offsets[other + 1] - offsets[other]);
        return TieLook.strength(
                seed, TieGraph.pair(one, other), Level.values()[(int) (tie & 15)], larger);
    }

    private static int one(long tie) {
        return (int) (tie >>> 34);
    }

    private static int other(long tie) {
        return (int) (tie >>> 4) & ((1 << 30) - 1);
    }
}
