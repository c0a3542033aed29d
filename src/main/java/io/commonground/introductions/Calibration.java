package io.commonground.introductions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How well the strength of paths foretold whether introductions came about ({@code
 * docs/scoring.md}).
 *
 * @param outcomes how many there were
 * @param brierScore the mean square of what was foretold less what came: 0 is best, 0.25 is what a
 *     coin would get (Brier 1950)
 * @param bands by what was foretold, the weakest first
 */
record Calibration(int outcomes, double brierScore, List<CalibrationBand> bands) {

    static final int FEWEST = 20;

    /**
     * Counts whole twenties only, in the order in which outcomes were known, so that nobody learns
     * of one answer by asking before it and after. Empty where there are not twenty.
     */
    static Optional<Calibration> of(List<Trial> inOrder) {
        int counted = inOrder.size() / FEWEST * FEWEST;
        if (counted == 0) {
            return Optional.empty();
        }
        List<Trial> trials = inOrder.subList(0, counted);
        double brier = trials.stream().mapToDouble(Trial::squaredError).average().orElseThrow();
        return Optional.of(new Calibration(counted, brier, bands(trials)));
    }

    /** Tenths, each joined with the next ones until it has twenty; too few at the end join back. */
    private static List<CalibrationBand> bands(List<Trial> trials) {
        List<List<Trial>> groups = new ArrayList<>();
        List<Trial> open = new ArrayList<>();
        int tenth = 0;
        for (Trial trial :
                trials.stream().sorted(Comparator.comparingDouble(Trial::predicted)).toList()) {
            if (trial.tenth() > tenth && open.size() >= FEWEST) {
                groups.add(open);
                open = new ArrayList<>();
            }
            tenth = trial.tenth();
            open.add(trial);
        }
        if (open.size() < FEWEST) {
            groups.getLast().addAll(open);
        } else {
            groups.add(open);
        }
        return groups.stream().map(CalibrationBand::of).toList();
    }
}
