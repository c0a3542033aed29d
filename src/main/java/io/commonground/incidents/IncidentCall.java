package io.commonground.incidents;

import io.commonground.graph.Row;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call on the list of an incident.
 *
 * @param accountId own id
 * @param calledId own id of whom to call, null where they are no more
 * @param callerId own id of who calls, null where nobody does yet
 * @param between own ids of who stands between, in order
 */
record IncidentCall(
        String id,
        String incidentId,
        String accountId,
        String accountName,
        @Nullable String calledId,
        @Nullable String callerId,
        CallRoute route,
        @Nullable Double strength,
        List<String> between,
        CallState state,
        List<CallAttempt> attempts) {

    static IncidentCall of(Row row) {
        Row call = Objects.requireNonNull(row.findRow("call"));
        return new IncidentCall(
                call.text("id"),
                call.text("incident"),
                row.text("account"),
                row.text("accountName"),
                row.findText("stakeholder"),
                row.findText("caller"),
                CallRoute.valueOf(call.text("route")),
                call.findReal("strength"),
                row.texts("via"),
                CallState.valueOf(call.text("state")),
                row.rows("attempts").stream().map(CallAttempt::of).toList());
    }
}
