package io.commonground.accounts.books;

import io.commonground.graph.PartialDate;
import io.commonground.graph.Row;
import io.commonground.graph.Spell;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something known of an account, from one source.
 *
 * @param account own id
 * @param source id of the source that says so
 * @param recordedBy own id of who of the team recorded it, null where an import brought it
 * @param retractedAt when it was replaced or withdrawn, null where it was not
 * @param controller own id of who controls a budget, null where nobody said
 * @param retrievedOn when its source was taken, null where unknown
 * @param owner own id of the person whose private fact it is, null for an open one
 */
record AccountFact(
        String id,
        String account,
        AccountFactKind kind,
        String text,
        @Nullable Double amount,
        @Nullable String currency,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        String source,
        OffsetDateTime recordedAt,
        @Nullable String recordedBy,
        @Nullable OffsetDateTime retractedAt,
        @Nullable String retractedBy,
        @Nullable String retractedBecause,
        @Nullable String controller,
        @Nullable PartialDate retrievedOn,
        @Nullable String owner) {

    /** By kind; what several sources say of one thing stands side by side, the latest first. */
    static final Comparator<AccountFact> ORDER =
            Comparator.comparing(AccountFact::kind)
                    .thenComparing(AccountFact::text)
                    .thenComparing(AccountFact::recordedAt, Comparator.reverseOrder())
                    .thenComparing(AccountFact::id);

    static AccountFact of(Row row) {
        Row fact = row.getRow("fact");
        return new AccountFact(
                fact.text("id"),
                row.text("account"),
                AccountFactKind.valueOf(row.text("kind")),
                row.text("text"),
                fact.findReal("amount"),
                fact.findText("currency"),
                fact.findDate("from"),
                fact.findDate("to"),
                fact.text("source"),
                Moments.get(fact, "recordedAt"),
                fact.findText("recordedBy"),
                Moments.find(fact, "retractedAt"),
                fact.findText("retractedBy"),
                fact.findText("retractedBecause"),
                row.findText("controller"),
                row.findDate("retrievedOn"),
                fact.findText("owner"));
    }

    /** Whether it holds on that day; on a past one it must have begun, or been known, by then. */
    boolean holdsOn(LocalDate day, LocalDate today) {
        PartialDate known = retrievedOn;
        if (known == null) {
            known = PartialDate.ofDay(recordedAt.toLocalDate());
        }
        return Spell.of(from, to, true)
                .asOf(day, day.isBefore(today) ? known : null)
                .filter(Spell::current)
                .isPresent();
    }

    /** Whether it holds on that day, or is to begin later. */
    boolean isNotOverOn(LocalDate day) {
        return to == null || !to.latest().isBefore(day);
    }

    boolean holds() {
        return retractedAt == null;
    }
}
