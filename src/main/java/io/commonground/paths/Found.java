package io.commonground.paths;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A path as a search finds it.
 *
 * @param people by index, both ends included
 * @param strength the product of its ties
 */
record Found(int[] people, double strength) {

    /** The last bits of a product, which depend on the order of its factors. */
    private static final long ROUNDED = (1L << 12) - 1;

    /** Strongest first; equals, to twelve digits, by their people. */
    static final Comparator<Found> ORDER =
            Comparator.comparingLong(Found::rounded)
                    .reversed()
                    .thenComparing(Found::people, Arrays::compare);

    /** Grows with the strength. */
    private long rounded() {
        return (Double.doubleToLongBits(strength) + (ROUNDED >> 1)) & ~ROUNDED;
    }

    /** The same path from its other end. */
    Found turned() {
        int[] turned = new int[people.length];
        for (int i = 0; i < people.length; i++) {
            turned[i] = people[people.length - 1 - i];
        }
        return new Found(turned, strength);
    }
}
