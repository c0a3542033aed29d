package io.commonground.incidents;

/** What came of a call. */
enum CallOutcome {
    NO_ANSWER,
    WORD_LEFT,
    REACHED
}
