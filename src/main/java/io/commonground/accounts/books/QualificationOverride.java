package io.commonground.accounts.books;

import io.commonground.graph.Row;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the rule's place.
 *
 * @param recordedBy own id of who decided, null where that is nobody of the graph
 * @param endedAt null while it holds
 * @param retractedBy own id of who ended it
 * @param endedBecause null where another decision took its place
 */
record QualificationOverride(
        String id,
        boolean qualifies,
        String reason,
        @Nullable String recordedBy,
        OffsetDateTime at,
        @Nullable OffsetDateTime endedAt,
        @Nullable String retractedBy,
        @Nullable String endedBecause) {

    /** Reads a row whose columns are the properties of the node. */
    static QualificationOverride of(Row row) {
        return new QualificationOverride(
                row.text("id"),
                row.flag("qualifies"),
                row.text("reason"),
                row.findText("recordedBy"),
                Moments.get(row, "recordedAt"),
                Moments.find(row, "retractedAt"),
                row.findText("retractedBy"),
                row.findText("retractedBecause"));
    }
}
