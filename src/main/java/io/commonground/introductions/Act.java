package io.commonground.introductions;

/** What happens to an introduction; each is recorded as a step. */
enum Act {
    /** It was asked for. */
    REQUESTED,
    /** A connector agreed, and the next one is asked. */
    PASSED_ON,
    /** The manager, the last connector or the target agreed. */
    AGREED,
    DECLINED,
    POSTPONED,
    REMINDED,
    WITHDRAWN,
    EXPIRED,
    CLOSED,
    MEETING_HELD,
    OPPORTUNITY,
    NOTHING;

    /** Whether it is told to everybody who has a part in the introduction. */
    boolean isOpen() {
        return this != PASSED_ON && this != POSTPONED && this != REMINDED;
    }
}
