package io.commonground.ties;

/** Constants of time together, as the API prints them. */
record InferredModel(
        double ceiling,
        double board,
        double schoolClass,
        double employer,
        double organization,
        double halfLifeYears,
        double smallestTerm,
        double smallestStrength,
        int boardPrior,
        int classPrior,
        int companyPrior,
        int organizationPrior,
        int governmentPrior,
        int firstDegreeYears,
        int furtherDegreeYears) {

    static InferredModel of(ScoringSettings settings) {
        return new InferredModel(
                settings.inferredCeiling(),
                settings.board(),
                settings.schoolClass(),
                settings.employer(),
                settings.organization(),
                settings.overlapHalfLifeYears(),
                settings.smallestTerm(),
                settings.smallestInferred(),
                settings.boardPrior(),
                settings.classPrior(),
                settings.companyPrior(),
                settings.organizationPrior(),
                settings.governmentPrior(),
                settings.firstDegreeYears(),
                settings.furtherDegreeYears());
    }
}
