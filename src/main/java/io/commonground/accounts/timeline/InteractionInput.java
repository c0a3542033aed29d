package io.commonground.accounts.timeline;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has taken place, as somebody records it. */
record InteractionInput(
        String account,
        InteractionKind kind,
        OffsetDateTime at,
        @Nullable String subject,
        @Nullable String location,
        @Nullable Double sentiment,
        @Nullable Integer severity,
        @Nullable OffsetDateTime resolvedAt,
        List<ParticipantInput> participants,
        @Nullable String idempotencyKey) {}
