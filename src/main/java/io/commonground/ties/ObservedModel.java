package io.commonground.ties;

/** Constants of contacts, as the API prints them. */
record ObservedModel(
        double ceiling,
        double scale,
        double halfLifeDays,
        double faceToFace,
        double call,
        double event,
        double message,
        double service,
        int answerDays,
        int mailing,
        double smallestWeight) {

    static ObservedModel of(ScoringSettings settings) {
        return new ObservedModel(
                settings.observedCeiling(),
                settings.contactScale(),
                settings.contactHalfLifeDays(),
                settings.faceToFace(),
                settings.call(),
                settings.event(),
                settings.message(),
                settings.service(),
                settings.answerDays(),
                settings.mailing(),
                settings.smallestContact());
    }
}
