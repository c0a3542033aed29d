package io.commonground.privacy;

import io.commonground.graph.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was erased; it does not tell who.
 *
 * @param id own id
 * @param startedAt since when they are in no answer
 * @param finishedAt when nothing was left, null before that
 */
record Erasure(
        String id,
        ErasureState state,
        ErasureReason reason,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime finishedAt) {

    static Erasure of(Row row) {
        Instant finished = row.findInstant("finishedAt");
        return new Erasure(
                row.text("id"),
                ErasureState.valueOf(row.text("state")),
                ErasureReason.valueOf(row.text("reason")),
                row.getInstant("startedAt").atOffset(ZoneOffset.UTC),
                finished == null ? null : finished.atOffset(ZoneOffset.UTC));
    }
}
