package io.commonground.paths;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the few ties of a person that rest on private evidence are to its owners.
 *
 * @param at which of the person's ties, ascending
 * @param strengths three for each of them, as {@link HiddenTie} has them
 * @param bases three for each of them
 */
record HiddenTies(int[] at, double[] strengths, byte[] bases) {

    double strength(int tie, boolean mine, boolean theirs, double open) {
        int found = Arrays.binarySearch(at, tie);
        return found < 0 ? open : strengths[place(found, mine, theirs)];
    }

    byte basis(int tie, boolean mine, boolean theirs, byte open) {
        int found = Arrays.binarySearch(at, tie);
        return found < 0 ? open : bases[place(found, mine, theirs)];
    }

    private static int place(int found, boolean mine, boolean theirs) {
        int audience = mine ? (theirs ? HiddenTie.BOTH : HiddenTie.MINE) : HiddenTie.THEIRS;
        return found * HiddenTie.AUDIENCES + audience;
    }

    /** One of the person's ties; null where its evidence is open. */
    @Nullable HiddenTie of(int tie) {
        int found = Arrays.binarySearch(at, tie);
        if (found < 0) {
            return null;
        }
        int begin = found * HiddenTie.AUDIENCES;
        int end = begin + HiddenTie.AUDIENCES;
        return new HiddenTie(
                Arrays.copyOfRange(strengths, begin, end), Arrays.copyOfRange(bases, begin, end));
    }

    /** Null where there are none. */
    static @Nullable HiddenTies of(List<Integer> at, List<HiddenTie> ties) {
        if (ties.isEmpty()) {
            return null;
        }
        double[] strengths = new double[ties.size() * HiddenTie.AUDIENCES];
        byte[] bases = new byte[strengths.length];
        for (int i = 0; i < ties.size(); i++) {
            int begin = i * HiddenTie.AUDIENCES;
            System.arraycopy(ties.get(i).strengths(), 0, strengths, begin, HiddenTie.AUDIENCES);
            System.arraycopy(ties.get(i).bases(), 0, bases, begin, HiddenTie.AUDIENCES);
        }
        return new HiddenTies(at.stream().mapToInt(Integer::intValue).toArray(), strengths, bases);
    }
}
