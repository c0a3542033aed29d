package io.commonground.ties;

/** What sort of thing two people are tied by. */
public enum ReasonKind {
    SCHOOL,
    EMPLOYER,
    BOARD,
    ORGANIZATION,
    MEETING,
    CALL,
    EVENT,
    MESSAGE,
    SERVICE,
    CONNECTION,
    STATED,
    /** Tells more of people than others may know. */
    UNDISCLOSED
}
