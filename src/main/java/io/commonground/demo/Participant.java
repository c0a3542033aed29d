package io.commonground.demo;

/** A row of {@code participants.csv}. */
record Participant(String interactionId, String personId, Role role) {

    enum Role {
        ORGANIZER,
        ATTENDEE,
        FROM,
        TO,
        CC,
        AGENT,
        REQUESTER
    }
}
