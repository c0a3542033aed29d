package io.commonground.paths;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The ties of one person, as arrays side by side.
 *
 * @param others the people they are tied to, by index in ascending order
 * @param open strengths by open evidence, 0 where there is no tie for everybody
 * @param bases the kinds of open evidence, as {@link BasisMask} packs them
 * @param hidden what ties are with private evidence, null where all evidence is open
 */
record Acquaintances(int[] others, double[] open, byte[] bases, @Nullable HiddenTies hidden) {

    static final Acquaintances NONE =
            new Acquaintances(new int[0], new double[0], new byte[0], null);

    int count() {
        return others.length;
    }

    /** Where the tie to that person stands, below 0 where there is none. */
    int at(int other) {
        return Arrays.binarySearch(others, other);
    }

    /**
     * The strength of one of the ties for somebody who may use the private evidence of this person,
     * of the other, of both or of neither; 0 where there is none for them.
     */
    double strength(int at, boolean mine, boolean theirs) {
        return hidden == null || !(mine || theirs)
                ? open[at]
                : hidden.strength(at, mine, theirs, open[at]);
    }

    /** The kinds of evidence one of the ties has for them. */
    byte basis(int at, boolean mine, boolean theirs) {
        return hidden == null || !(mine || theirs)
                ? bases[at]
                : hidden.basis(at, mine, theirs, bases[at]);
    }
}
