package io.commonground.accounts.timeline;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting as somebody plans it. */
record MeetingInput(
        String account,
        InteractionKind kind,
        OffsetDateTime at,
        @Nullable String subject,
        @Nullable String location,
        List<ParticipantInput> participants,
        @Nullable String idempotencyKey) {

    /** The same as an interaction that is nothing but planned. */
    InteractionInput asInteraction() {
        return new InteractionInput(
                account,
                kind,
                at,
                subject,
                location,
                null,
                null,
                null,
                participants,
                idempotencyKey);
    }
}
