package io.commonground.introductions;

/** What happened to an introduction, as it is told. */
enum IntroductionAct {
    REQUESTED,
    AGREED,
    DECLINED,
    POSTPONED,
    REMINDED,
    WITHDRAWN,
    NOT_AVAILABLE,
    MEETING_HELD,
    OPPORTUNITY,
    NOTHING;

    /**
     * What is told of an act.
     *
     * @param known whether the viewer may know who said no: it was them, or the manager
     */
    static IntroductionAct of(Act act, boolean known) {
        return switch (act) {
            case REQUESTED -> REQUESTED;
            case PASSED_ON, AGREED -> AGREED;
            case DECLINED -> known ? DECLINED : NOT_AVAILABLE;
            case POSTPONED -> POSTPONED;
            case REMINDED -> REMINDED;
            case WITHDRAWN -> WITHDRAWN;
            case EXPIRED, CLOSED -> NOT_AVAILABLE;
            case MEETING_HELD -> MEETING_HELD;
            case OPPORTUNITY -> OPPORTUNITY;
            case NOTHING -> NOTHING;
        };
    }
}
