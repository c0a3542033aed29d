package io.commonground.introductions;

/** Where an introduction is, as everybody who has a part in it is told. */
enum IntroductionState {
    AWAITING_MANAGER,
    AWAITING_CONNECTOR,
    AWAITING_TARGET,
    INTRODUCED,
    MEETING_HELD,
    OPPORTUNITY,
    NOTHING,
    REFUSED,
    NOT_AVAILABLE,
    WITHDRAWN
}
