package io.commonground.ties;

/**
 * How many people a unit has.
 *
 * @param people at least 2
 * @param assumed whether it is a guess by the kind of unit
 */
record Size(int people, boolean assumed) {

    Size {
        people = Math.max(2, people);
    }

    /** The larger of the people on record, rounded up to a power of two, and the prior. */
    static Size of(int recorded, int prior) {
        int rounded = rounded(recorded);
        return new Size(Math.max(rounded, prior), prior > rounded);
    }

    Size atMost(Size other) {
        return people <= other.people ? this : other;
    }

    private static int rounded(int recorded) {
        return recorded <= 1 ? recorded : Integer.highestOneBit(recorded - 1) << 1;
    }
}
