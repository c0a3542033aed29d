package io.commonground.accounts.timeline;

/**
 * Somebody who takes part.
 *
 * @param person by id or {@code source:id}
 */
record ParticipantInput(String person, ParticipantRole role) {}
