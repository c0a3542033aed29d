package io.commonground.incidents;

/** How far a call has come. */
enum CallState {
    PLANNED,
    NO_ANSWER,
    WORD_LEFT,
    REACHED
}
