package io.commonground.ties;

import java.util.Locale;

/**
 * What a comparison of the stored ties with the facts came to.
 *
 * @param layer how the ties stood when it began
 * @param people compared
 * @param ties that the facts give
 * @param differences ties missing, superfluous, or apart by more than a refresh lets be
 * @param waiting people and units marked as due, whose ties are still to be derived
 */
record TieCheckReport(Layer layer, long people, long ties, long differences, long waiting) {

    boolean isConsistent() {
        return differences == 0 && !layer.isBuilding();
    }

    @Override
    public String toString() {
        if (layer.scoringDay() == null) {
            return "No ties have been derived yet.";
        }
        if (layer.isBuilding()) {
            return "The ties are being rebuilt; run --rebuild-ties to go on with it.";
        }
        String counted =
                String.format(
                        Locale.ROOT,
                        "Compared %,d ties of %,d people for %s: %,d differ.",
                        ties,
                        people,
                        layer.day(),
                        differences);
        return waiting == 0
                ? counted
                : counted
                        + String.format(
                                Locale.ROOT,
                                " %,d people and units are due: their ties are still to be derived.",
                                waiting);
    }
}
