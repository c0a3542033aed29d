package io.commonground.incidents;

import io.commonground.graph.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a call once.
 *
 * @param recordedBy own id, null where that is nobody of the graph
 */
record CallAttempt(
        String id,
        CallOutcome outcome,
        @Nullable String note,
        Instant recordedAt,
        @Nullable String recordedBy) {

    static CallAttempt of(Row row) {
        return new CallAttempt(
                row.text("id"),
                CallOutcome.valueOf(row.text("outcome")),
                row.findText("note"),
                row.getInstant("at"),
                row.findText("by"));
    }
}
