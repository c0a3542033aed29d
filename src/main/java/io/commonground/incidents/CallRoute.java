package io.commonground.incidents;

/** Why somebody calls. */
enum CallRoute {
    SPONSOR,
    TIE,
    PATH,
    /** Somebody handed the call to them. */
    HANDED,
    NO_WAY,
    NO_ROOM
}
