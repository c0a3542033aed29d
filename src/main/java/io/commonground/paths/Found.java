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

    /** The same path from its other end. */
    Found turned() {
        int[] turned = new int[people.length];
        for (int i = 0; i < people.length; i++) {
            turned[i] = people[people.length - 1 - i];
        }
        return new Found(turned, strength);
    }
}
