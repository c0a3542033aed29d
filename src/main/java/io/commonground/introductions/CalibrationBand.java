package io.commonground.introductions;

import java.util.List;

/**
 * Introductions of about the same strength.
 *
 * @param from the strength of the weakest, rounded down to a tenth
 * @param to the strength of the strongest, rounded up to a tenth
 * @param predicted the mean strength
 * @param observed which share came about
 */
record CalibrationBand(double from, double to, int outcomes, double predicted, double observed) {

    static CalibrationBand of(List<Trial> byStrength) {
        return new CalibrationBand(
                byStrength.getFirst().tenth() / 10.0,
                (byStrength.getLast().tenth() + 1) / 10.0,
                byStrength.size(),
                byStrength.stream().mapToDouble(Trial::predicted).average().orElseThrow(),
                byStrength.stream().filter(Trial::came).count() / (double) byStrength.size());
    }
}
