package io.commonground.ties;

/** Constants of what people say, as the API prints them. */
record StatedModel(
        double family,
        double friend,
        double mentor,
        double colleague,
        double socialNetwork,
        double other) {

    static StatedModel of(ScoringSettings settings) {
        return new StatedModel(
                settings.family(),
                settings.friend(),
                settings.mentor(),
                settings.colleague(),
                settings.socialNetwork(),
                settings.other());
    }
}
