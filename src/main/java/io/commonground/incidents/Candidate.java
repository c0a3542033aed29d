package io.commonground.incidents;

import io.commonground.paths.Way;
import io.commonground.ties.BandSettings;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An executive who might call somebody.
 *
 * @param way how they reach them, null where they do not
 * @param strength of their own tie where it is at least weak, else of their path; 0 where that is
 *     below weak too
 * @param direct whether that is their own tie
 * @param band 0 for strong, 1 for fair, 2 for weak, 3 for none
 * @param calls how many they have already
 */
record Candidate(
        String executive, @Nullable Way way, double strength, boolean direct, int band, int calls) {

    /** The better band first; in the same one the fewer calls, then the stronger, then by id. */
    static final Comparator<Candidate> ORDER =
            Comparator.comparingInt(Candidate::band)
                    .thenComparingInt(Candidate::calls)
                    .thenComparing(Candidate::strength, Comparator.reverseOrder())
                    .thenComparing(Candidate::executive);

    static Candidate of(String executive, @Nullable Way way, int calls, BandSettings bands) {
        boolean direct = way != null && way.tie() >= bands.weak();
        double best = way == null ? 0 : direct ? way.tie() : way.strength();
        double strength = best >= bands.weak() ? best : 0;
        return new Candidate(executive, way, strength, direct, bandOf(strength, bands), calls);
    }

    private static int bandOf(double strength, BandSettings bands) {
        if (strength >= bands.strong()) {
            return 0;
        }
        if (strength >= bands.fair()) {
            return 1;
        }
        return strength > 0 ? 2 : 3;
    }

    boolean hasWay() {
        return strength > 0;
    }
}
