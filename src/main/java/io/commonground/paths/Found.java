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

    /** Strongest first; equals by their people. */
    static final Comparator<Found> ORDER =
            Comparator.comparingDouble(Found::strength)
                    .reversed()
                    .thenComparing(Found::people, Arrays::compare);
}
