package io.commonground.alerts;

import io.commonground.graph.Row;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an alert.
 *
 * @param act what happened
 * @param by own id of whoever did it, null where nobody did or nobody of the graph
 * @param reason what they said
 * @param until until when it sleeps, null where it does not
 */
record AlertStep(
        String id,
        AlertAct act,
        OffsetDateTime at,
        @Nullable String by,
        @Nullable String reason,
        @Nullable OffsetDateTime until) {

    static AlertStep of(Row row) {
        var until = row.findInstant("until");
        return new AlertStep(
                row.text("id"),
                AlertAct.valueOf(row.text("act")),
                row.getInstant("at").atOffset(ZoneOffset.UTC),
                row.findText("by"),
                row.findText("reason"),
                until == null ? null : until.atOffset(ZoneOffset.UTC));
    }
}
