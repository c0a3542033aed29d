package io.commonground.accounts.timeline;

import io.commonground.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who took part in an interaction.
 *
 * @param person own id
 * @param role null where the source does not say
 */
record Participant(String interaction, String person, @Nullable ParticipantRole role) {

    static Participant of(String interaction, Row row) {
        String role = row.findText("role");
        return new Participant(
                interaction,
                row.text("person"),
                role == null ? null : ParticipantRole.valueOf(role));
    }
}
