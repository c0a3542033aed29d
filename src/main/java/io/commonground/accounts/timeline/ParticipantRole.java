package io.commonground.accounts.timeline;

/** What part somebody had in an interaction, named as in the graph. */
enum ParticipantRole {
    ORGANIZER,
    ATTENDEE,
    FROM,
    TO,
    CC,
    AGENT,
    REQUESTER
}
