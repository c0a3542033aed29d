package io.commonground.introductions;

/** What came of an introduction. */
enum Outcome {
    MEETING_HELD(Act.MEETING_HELD),
    OPPORTUNITY(Act.OPPORTUNITY),
    NOTHING(Act.NOTHING);

    private final Act act;

    Outcome(Act act) {
        this.act = act;
    }

    Act act() {
        return act;
    }
}
