package io.commonground.accounts.timeline;

import io.commonground.graph.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * That somebody of ours has had to do with an account.
 *
 * @param account key of the account
 * @param person own id
 * @param byKind the most frequent first
 * @param first the day of the first
 * @param last the day of the last
 */
record Touch(
        String account,
        String person,
        int count,
        List<KindCount> byKind,
        LocalDate first,
        LocalDate last) {

    /** How many there are of a kind. */
    record KindCount(InteractionKind kind, int count) {}

    static Touch of(Row row) {
        return new Touch(
                row.text("account"),
                row.text("person"),
                row.integer("times"),
                row.rows("kinds").stream()
                        .map(one ->
                                new KindCount(
                                        InteractionKind.valueOf(one.text("kind")),
                                        one.integer("count")))
                        .toList(),
                Objects.requireNonNull(row.findDay("first")),
                Objects.requireNonNull(row.findDay("last")));
    }
}
