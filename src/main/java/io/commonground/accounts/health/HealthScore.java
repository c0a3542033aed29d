package io.commonground.accounts.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a score of what was found: whole hundredths of points, so that the parts add up exactly.
 * What an unknown part could have brought is shared out among the known ones in proportion.
 */
final class HealthScore {

    private static final int WHOLE = 10_000;
    private static final double HUNDREDTHS = 100;

    private HealthScore() {}

    static Health of(
            String account, LocalDate day, List<Measure> measures, HealthSettings settings) {
        double all =
                measures.stream()
                        .filter(measure -> measure.value() != null)
                        .mapToDouble(measure -> settings.weight(measure.part()))
                        .sum();
        List<HealthContribution> contributions = new ArrayList<>();
        long points = 0;
        double weights = 0;
        for (Measure measure : measures) {
            Double value = measure.value();
            long max = 0;
            long its = 0;
            if (value != null && all > 0) {
                // From where the parts before end to where this one does: they make a whole.
                long begin = Math.round(weights / all * WHOLE);
                weights += settings.weight(measure.part());
                max = Math.round(weights / all * WHOLE) - begin;
                its = Math.round(value * max);
            }
            points += its;
            contributions.add(
                    new HealthContribution(
                            measure.part(),
                            its / HUNDREDTHS,
                            max / HUNDREDTHS,
                            value != null,
                            measure.explanation()));
        }
        Double score = all > 0 ? (Double) (points / HUNDREDTHS) : null;
        return new Health(
                account, day, score, score == null ? null : settings.band(score), contributions);
    }
}
