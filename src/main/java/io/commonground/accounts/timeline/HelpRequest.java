package io.commonground.accounts.timeline;

import io.commonground.graph.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the team needs for an account.
 *
 * @param account key of the account
 * @param owner own id of who is to see to it, null where they were erased
 * @param overdue whether it waits although its day is over
 * @param askedBy own id, null where they are none or were erased
 * @param answer null while it waits for one
 */
record HelpRequest(
        String account,
        String id,
        HelpKind kind,
        String text,
        @Nullable String owner,
        LocalDate due,
        boolean overdue,
        OffsetDateTime askedAt,
        @Nullable String askedBy,
        @Nullable String answer,
        @Nullable OffsetDateTime answeredAt,
        @Nullable String answeredBy) {

    static HelpRequest of(Row row, LocalDate today) {
        Row own = row.getRow("request");
        LocalDate due = Objects.requireNonNull(own.findDay("due"));
        return new HelpRequest(
                row.text("account"),
                own.text("id"),
                HelpKind.valueOf(own.text("kind")),
                own.text("text"),
                row.findText("owner"),
                due,
                own.isNull("answeredAt") && due.isBefore(today),
                Moments.get(own, "at"),
                row.findText("askedBy"),
                own.findText("answer"),
                Moments.find(own, "answeredAt"),
                row.findText("answeredBy"));
    }

    public boolean open() {
        return answeredAt == null;
    }
}
