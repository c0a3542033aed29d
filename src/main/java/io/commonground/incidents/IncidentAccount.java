package io.commonground.incidents;

import io.commonground.graph.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An account on a call list, as it was when it was listed.
 *
 * @param accountId own id
 * @param exposedBy what exposed it, as people say it
 * @param revenue in the currency of the incident, null where unknown
 */
record IncidentAccount(
        String incidentId,
        String accountId,
        List<String> exposedBy,
        @Nullable Double revenue,
        double missingShare,
        @Nullable Double exposure,
        Instant listed,
        List<IncidentCall> calls) {

    static IncidentAccount of(Row row, Map<String, IncidentCall> calls) {
        Row listed = Objects.requireNonNull(row.findRow("listed"));
        return new IncidentAccount(
                row.text("incident"),
                row.text("account"),
                listed.texts("exposedBy"),
                listed.findReal("revenue"),
                listed.real("missingShare"),
                listed.findReal("exposure"),
                listed.getInstant("listedAt"),
                row.texts("calls").stream()
                        .flatMap(id -> Stream.ofNullable(calls.get(id)))
                        .toList());
    }
}
