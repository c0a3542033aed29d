package io.commonground.accounts.coverage;

import java.util.List;

/** Every constant of coverage, as the API prints it. */
record CoverageModel(
        List<String> formulas,
        double trusted,
        double warm,
        int warmDays,
        double connector,
        double influence) {

    private static final List<String> FORMULAS =
            List.of(
                    "TRUSTED: strength ≥ trusted, and they met, spoke or wrote, or one of them says so (a"
                            + " network's word does not count)",
                    "WARM: else strength ≥ warm, and the last contact is at most warmDays ago",
                    "STALE: else they met, spoke or wrote once, or one of them says so, or strength ≥ warm",
                    "NONE: else",
                    "gap = levels that the desired level is above the actual one, at least 0",
                    "a way to a stakeholder: one of us tied to them, or to one person between who is tied to"
                            + " them, each tie ≥ connector",
                    "distinctConnectors = the most ways that share nobody but their end (Menger 1927); of"
                            + " the account: nobody at all",
                    "weight of a stakeholder = influence, where unknown the constant",
                    "share of white space = weight of those whose best level is NONE or STALE / weight of all"
                            + " there");

    static CoverageModel of(CoverageSettings settings) {
        return new CoverageModel(
                FORMULAS,
                settings.trusted(),
                settings.warm(),
                settings.warmDays(),
                settings.connector(),
                settings.influence());
    }
}
