package io.commonground.bench;

/**
 * A generated graph of ties in plain arrays, the same for the same seed and size: people numbered
 * from 0, most of their ties in their team and company, some across, few people with very many.
 * Degrees are distributed alike at every size.
 *
 * @param offsets where each person's neighbours begin; one more at the end
 * @param neighbours ascending for each person
 * @param strengths of the ties to these neighbours
 */
record TieGraph(long seed, int[] offsets, int[] neighbours, float[] strengths) {

    /** Our own company comes first, then that of the account. */
    static final int VENDOR_TEAM = 500;

    static final int STAKEHOLDERS = 600;
    static final int EXECUTIVES = 15;

    /** 2026-11-01. */
    static final int SCORING_DAY = 20758;

    /** 2026-01-01T00:00Z, the moment that the ids begin with. */
    private static final long FIRST_ID = 1_767_225_600_000L;

    static TieGraph of(int people, long seed) {
        return TieGraphBuilder.build(people, seed);
    }

    int people() {
        return offsets.length - 1;
    }

    int ties() {
        return neighbours.length / 2;
    }

    int degree(int person) {
        return offsets[person + 1] - offsets[person];
    }

    int largestHub() {
        int hub = 0;
        for (int person = 1; person < people(); person++) {
            if (degree(person) > degree(hub)) {
                hub = person;
            }
        }
        return hub;
    }

    static int stakeholder(int number) {
        return VENDOR_TEAM + number;
    }

    static int executive(int number) {
        return number * (VENDOR_TEAM / EXECUTIVES);
    }

    static String key(int person) {
        return TieGraphWriter.SOURCE + ":" + person;
    }

    static String keyOf(String thing) {
        return TieGraphWriter.SOURCE + ":" + thing;
    }

    /** Looks like a UUIDv7; ids sort as the numbers do. */
    String id(int person) {
        return id((long) person);
    }

    /** Ids of things that are not people have numbers above all people's. */
    String id(long thing) {
        long time = FIRST_ID + thing;
        long random = Hash.mix(seed ^ 0x1D, thing);
        return "%08x-%04x-7%03x-8%03x-%012x"
                .formatted(
                        time >>> 16,
                        time & 0xFFFF,
                        random & 0xFFF,
                        (random >>> 12) & 0xFFF,
                        (random >>> 24) & 0xFFFF_FFFFFFL);
    }

    /** The person whose id that is. */
    static int person(String id) {
        long time = Long.parseLong(id.substring(0, 8), 16) << 16;
        return (int) (time + Long.parseLong(id.substring(9, 13), 16) - FIRST_ID);
    }

    static long pair(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }
}
