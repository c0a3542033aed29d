package io.commonground.accounts.health;

import java.util.List;

/** Every constant of the health of an account, as the API prints it. */
record HealthModel(
        List<String> formulas,
        double coverage,
        double depth,
        double cadence,
        double sentiment,
        double escalations,
        double known,
        int connectors,
        int meetEvery,
        int overdue,
        int sentimentDays,
        List<Double> severities,
        double good,
        double fair,
        int trendDays) {

    private static final List<String> FORMULAS =
            List.of(
                    "coverage: weight of the stakeholders to whom one of us has a tie ≥ known / weight of"
                            + " all; unknown where none is recorded",
                    "depth: min(1, ways to the account that share nobody / connectors); unknown where no"
                            + " stakeholder is recorded",
                    "cadence: 1 − max(0, days since − meetEvery) / overdue, at least 0; days since a sponsor"
                            + " last met the counterpart face to face, or became sponsor if that is later;"
                            + " unknown without sponsor or counterpart",
                    "sentiment: (mean sentiment of the last sentimentDays + 1) / 2; unknown where nobody"
                            + " noted any",
                    "escalations: 1 − Σ severities of open cases, at least 0; unknown where nothing at all is"
                            + " recorded of the account's dealings",
                    "max of a part = its most points · 100 / Σ most points of the known parts, unknown ones 0",
                    "points = value · max, rounded to hundredths; score = Σ points",
                    "only facts and ties that are open to everybody count");

    static HealthModel of(HealthSettings settings) {
        return new HealthModel(
                FORMULAS,
                settings.coverage(),
                settings.depth(),
                settings.cadence(),
                settings.sentiment(),
                settings.escalations(),
                settings.known(),
                settings.connectors(),
                settings.meetEvery(),
                settings.overdue(),
                settings.sentimentDays(),
                List.of(
                        settings.severity1(),
                        settings.severity2(),
                        settings.severity3(),
                        settings.severity4()),
                settings.good(),
                settings.fair(),
                settings.trendDays());
    }
}
