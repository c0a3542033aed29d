package io.commonground.ties;

import java.time.LocalDate;
import java.util.List;

/** Every constant of the strength of a tie, as the API prints it. */
record ScoringModel(
        LocalDate scoringDay,
        List<String> formulas,
        InferredModel inferred,
        ObservedModel observed,
        StatedModel stated,
        BandSettings bands) {

    private static final List<String> FORMULAS =
            List.of(
                    "strength = 1 − (1 − inferred)(1 − observed)(1 − stated)",
                    "inferred = ceiling · (1 − exp(−Σ q·x)), x = c · Δ · a / (n − 1): c weight of a year,"
                            + " Δ years together, n people there, a = ½^(years since it ended /"
                            + " halfLifeYears)",
                    "observed = ceiling · (1 − exp(−R / scale)), R = Σ q·w · ½^(days ago / halfLifeDays)"
                            + " / max(1, participants − 1): w weight of the contact",
                    "stated = the largest q·p: p probability of the kind of connection; a person's own"
                            + " number for their tie replaces the strength, the lower one where both gave"
                            + " one",
                    "q = confidence in the source · confidence in the fact, 1 where not given",
                    "share of a group = ln(1 − group) / Σ ln(1 − group); within a group by its terms",
                    "strength of a path = Π strength of its ties");

    static ScoringModel of(LocalDate day, ScoringSettings settings, BandSettings bands) {
        return new ScoringModel(
                day,
                FORMULAS,
                InferredModel.of(settings),
                ObservedModel.of(settings),
                StatedModel.of(settings),
                bands);
    }
}
