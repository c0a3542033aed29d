package io.commonground.ties;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who took part in a contact.
 *
 * @param role ORGANIZER, ATTENDEE, FROM, TO, CC, AGENT or REQUESTER; null counts as attending
 * @param confidence of the source times that of the fact
 * @param owner whose private fact it is, null where open
 */
record Participant(
        String person, @Nullable String role, double confidence, @Nullable String owner) {}
