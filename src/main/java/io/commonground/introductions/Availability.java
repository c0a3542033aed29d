package io.commonground.introductions;

/** Whether somebody wants to be asked for introductions; what nobody has said is {@link #OPEN}. */
enum Availability {
    /** May be asked. */
    OPEN,
    /** Wants to hear of it before anybody is told that they are asked. */
    ASK_FIRST,
    /** Stands on nobody's path. */
    CLOSED
}
