package io.commonground.accounts.timeline;

import io.commonground.graph.Row;
import io.commonground.graph.UserError;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands while it is locked.
 *
 * @param isCase whether it is one that took place
 * @param proposed whether a resolution is proposed
 * @param at when it was opened
 * @param resolvedAt when it was closed, null while it is open
 * @param taken what was sent where a step was taken under the same key before, else null
 * @param acknowledged whether the viewer has taken it up
 * @param answers whether the viewer sponsors or manages the account today, or runs the program
 * @param isStakeholder whether who confirms has a say in the account today
 */
record CaseStanding(
        boolean isCase,
        boolean proposed,
        CaseState state,
        Instant at,
        @Nullable Instant resolvedAt,
        @Nullable String taken,
        boolean acknowledged,
        boolean answers,
        boolean isStakeholder) {

    static CaseStanding of(Row row) {
        return new CaseStanding(
                row.flag("isCase") && row.text("state").equals(InteractionState.HELD.name()),
                !row.isNull("proposedAt"),
                CaseState.of(
                        !row.isNull("proposedAt"),
                        !row.isNull("resolvedAt"),
                        !row.isNull("confirmedAt")),
                row.getInstant("at"),
                row.findInstant("resolvedAt"),
                row.findText("taken"),
                row.flag("acknowledged"),
                row.flag("answers"),
                row.flag("isStakeholder"));
    }

    /** What stands against a step; empty where nothing does. */
    List<UserError> against(CaseStepKind step, Instant when, Instant latest) {
        Complaints complaints =
                new Complaints()
                        .when(!isCase, "NOT_A_CASE", "interaction", "That is no case.")
                        .when(
                                when.isBefore(at) || when.isAfter(latest.plusSeconds(60)),
                                "OUT_OF_ORDER",
                                "at",
                                "It happened after the case was opened, and before now.");
        return switch (step) {
            case ACKNOWLEDGED ->
                    complaints
                            .when(
                                    !answers,
                                    "NOT_YOURS",
                                    "interaction",
                                    "Who sponsors or manages the account, or runs the program, takes its cases up.")
                            .when(!state.isOpen(), "CLOSED", "interaction", "The case is closed.")
                            .errors();
            case RESOLUTION_PROPOSED ->
                    complaints
                            .when(
                                    state == CaseState.CONFIRMED,
                                    "CLOSED",
                                    "interaction",
                                    "The customer has confirmed the resolution: reopenCase comes first.")
                            .errors();
            case CONFIRMED ->
                    complaints
                            .when(
                                    state == CaseState.CONFIRMED,
                                    "CLOSED",
                                    "interaction",
                                    "The customer has confirmed the resolution before.")
                            .when(
                                    !proposed && state != CaseState.RESOLVED_BY_SOURCE,
                                    "NOT_PROPOSED",
                                    "interaction",
                                    "Say first what caused it and what is done: proposeResolution.")
                            .when(
                                    !isStakeholder,
                                    "NOT_A_STAKEHOLDER",
                                    "confirmedBy",
                                    "Name somebody who has a say in the account today.")
                            .errors();
            case REOPENED ->
                    complaints
                            .when(state.isOpen(), "OPEN", "interaction", "The case is open.")
                            .errors();
        };
    }

    /** What the step changes about the case. */
    Map<String, @Nullable Object> after(CaseStepKind step, Instant when) {
        Map<String, @Nullable Object> changed = new HashMap<>();
        switch (step) {
            case ACKNOWLEDGED -> {}
            case RESOLUTION_PROPOSED -> changed.put("proposedAt", Moments.stored(when));
            case CONFIRMED -> {
                changed.put("confirmedAt", Moments.stored(when));
                changed.put("resolvedAt", Moments.stored(resolvedAt == null ? when : resolvedAt));
            }
            case REOPENED -> {
                changed.put("proposedAt", null);
                changed.put("confirmedAt", null);
                changed.put("resolvedAt", null);
                changed.put("reopenedAt", Moments.stored(when));
            }
        }
        return changed;
    }
}
