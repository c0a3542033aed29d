package io.commonground.accounts.timeline;

import io.commonground.graph.Row;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dealing between the two companies, as far as a viewer may see it.
 *
 * @param id own id
 * @param source id of the source that brought it
 * @param sentiment -1 to 1, null where nobody said
 * @param severity 1 (worst) to 4, null where it is no case
 * @param resolvedAt when the case was closed, null while it is open
 * @param caseState null where it is no case
 * @param account key of the account it concerns, null where there is none
 * @param flaggedBy own id of who flagged it, null for whom that is none of theirs
 * @param ours those who worked for the vendor on that day
 */
record Interaction(
        String id,
        String source,
        InteractionKind kind,
        OffsetDateTime at,
        InteractionState state,
        @Nullable String subject,
        @Nullable Double sentiment,
        @Nullable Integer severity,
        @Nullable OffsetDateTime resolvedAt,
        @Nullable String location,
        boolean flagged,
        @Nullable CaseState caseState,
        @Nullable String account,
        @Nullable String flaggedBy,
        List<Participant> ours,
        List<Participant> theirs) {

    private static final int ESCALATION = 2;
    private static final int SIDE = 200;

    /** Reads a row of {@code timeline/interactions}. */
    static Interaction of(Row row) {
        Row own = row.getRow("interaction");
        String id = own.text("id");
        InteractionKind kind = InteractionKind.valueOf(own.text("kind"));
        String state = own.findText("state");
        Integer severity = own.findInteger("severity");
        return new Interaction(
                id,
                own.text("source"),
                kind,
                Moments.get(own, "at"),
                state == null ? InteractionState.HELD : InteractionState.valueOf(state),
                own.findText("subject"),
                own.findReal("sentiment"),
                severity,
                Moments.find(own, "resolvedAt"),
                own.findText("location"),
                own.flag("flagged"),
                isCase(kind, severity)
                        ? CaseState.of(
                                !own.isNull("proposedAt"),
                                !own.isNull("resolvedAt"),
                                !own.isNull("confirmedAt"))
                        : null,
                own.findText("account"),
                row.findText("flaggedBy"),
                side(id, row, true),
                side(id, row, false));
    }

    private static List<Participant> side(String id, Row row, boolean ours) {
        return row.rows("participants").stream()
                .filter(participant -> participant.flag("ours") == ours)
                .limit(SIDE)
                .map(participant -> Participant.of(id, participant))
                .toList();
    }

    /** Whether something of that kind and severity is a case, which is open until it is closed. */
    static boolean isCase(InteractionKind kind, @Nullable Integer severity) {
        return kind == InteractionKind.SUPPORT_CASE || severity != null;
    }

    /** Whether it closes only when the customer confirms. */
    public boolean escalation() {
        return flagged || isEscalation(severity);
    }

    static boolean isEscalation(@Nullable Integer severity) {
        return severity != null && severity <= ESCALATION;
    }
}
