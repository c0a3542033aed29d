package io.commonground.accounts.timeline;

import io.commonground.graph.Row;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A step taken about a case.
 *
 * @param interaction id of the case
 * @param by own id of who took it, null where they are none or were erased
 * @param confirmedBy own id of who of the customer's said so
 */
record CaseStep(
        String interaction,
        String id,
        CaseStepKind kind,
        OffsetDateTime at,
        @Nullable String cause,
        @Nullable String gesture,
        @Nullable String note,
        @Nullable String by,
        @Nullable String confirmedBy) {

    static CaseStep of(Row row) {
        Row step = row.getRow("step");
        return new CaseStep(
                row.text("case"),
                step.text("id"),
                CaseStepKind.valueOf(step.text("kind")),
                Moments.get(step, "at"),
                step.findText("cause"),
                step.findText("gesture"),
                step.findText("note"),
                row.findText("by"),
                row.findText("confirmedBy"));
    }
}
