package io.commonground.paths;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the few ties of a person that rest on private evidence are worth to its owners.
 *
 * @param at which of the person's ties, ascending
 * @param withMine with the private evidence of the person; 0 where that makes no tie
 * @param withTheirs with that of the other
 * @param withBoth with that of both
 */
record HiddenStrengths(int[] at, double[] withMine, double[] withTheirs, double[] withBoth) {

    double strength(int tie, boolean mine, boolean theirs, double open) {
        int found = Arrays.binarySearch(at, tie);
        if (found < 0) {
            return open;
        }
        return mine ? (theirs ? withBoth[found] : withMine[found]) : withTheirs[found];
    }

    /** All three of one of the person's ties; null where its evidence is open. */
    double @Nullable [] of(int tie) {
        int found = Arrays.binarySearch(at, tie);
        return found < 0
                ? null
                : new double[] {withMine[found], withTheirs[found], withBoth[found]};
    }

    /** From three strengths for each of these ties. */
    static HiddenStrengths of(List<Integer> ties, List<double[]> strengths) {
        return new HiddenStrengths(
                ties.stream().mapToInt(Integer::intValue).toArray(),
                strengths.stream().mapToDouble(its -> its[0]).toArray(),
                strengths.stream().mapToDouble(its -> its[1]).toArray(),
                strengths.stream().mapToDouble(its -> its[2]).toArray());
    }
}
