package io.commonground.accounts.timeline;

import io.commonground.graph.UserError;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody wants to take about a case.
 *
 * @param interaction the case, by id or {@code source:id}
 * @param confirmedBy own id of who of the customer's says so
 * @param at when, null for now
 */
record CaseChange(
        CaseStepKind kind,
        String interaction,
        @Nullable String cause,
        @Nullable String gesture,
        @Nullable String note,
        @Nullable String confirmedBy,
        @Nullable Instant at,
        @Nullable String idempotencyKey) {

    List<UserError> errors() {
        Complaints complaints = new Complaints().shorter("note", note, Complaints.LONG_TEXT);
        if (cause != null && gesture != null) {
            complaints
                    .text("cause", cause, Complaints.LONG_TEXT)
                    .text("gesture", gesture, Complaints.LONG_TEXT);
        }
        return complaints.errors();
    }
}
