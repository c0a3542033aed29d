package io.commonground.incidents;

import io.commonground.graph.Row;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong.
 *
 * @param by what exposes an account
 * @param regions empty for all
 * @param opener own id of who opened it, null where that is nobody of the graph
 * @param closed when it was closed, null while it is open
 */
record Incident(
        String id,
        String title,
        List<String> topics,
        List<ExposureKind> by,
        List<String> regions,
        String currency,
        Instant opened,
        @Nullable String opener,
        @Nullable Instant closed,
        @Nullable String closer,
        @Nullable String closedReason) {

    static Incident of(Row row) {
        Row incident = Objects.requireNonNull(row.findRow("incident"));
        return new Incident(
                incident.text("id"),
                incident.text("title"),
                incident.texts("topics"),
                incident.texts("by").stream().map(ExposureKind::valueOf).toList(),
                incident.texts("regions"),
                incident.text("currency"),
                incident.getInstant("openedAt"),
                row.findText("openedBy"),
                incident.findInstant("closedAt"),
                row.findText("closedBy"),
                incident.findText("closedReason"));
    }

    public boolean open() {
        return closed == null;
    }
}
