package io.commonground.accounts.books;

import io.commonground.accounts.AccountKind;
import io.commonground.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * What the rule takes of an open account.
 *
 * @param account own id
 * @param kind null where its source does not say
 * @param revenue what it brings in a year: as the account states it, else its latest figure; null
 *     where unknown
 * @param potential what it could bring, null where unknown
 * @param unit own id of the open organization it is of, null where there is none
 * @param override what was decided in the rule's place, null where nothing is
 */
record Book(
        String account,
        @Nullable AccountKind kind,
        @Nullable Amount revenue,
        @Nullable Amount potential,
        @Nullable String unit,
        @Nullable QualificationOverride override) {

    static Book of(Row row) {
        String kind = row.findText("kind");
        String currency = row.findText("currency");
        Row override = row.findRow("override");
        return new Book(
                row.text("account"),
                kind == null ? null : AccountKind.valueOf(kind),
                revenue(row, currency),
                amount(row.findReal("potential"), currency),
                row.findText("unit"),
                override == null ? null : QualificationOverride.of(override));
    }

    private static @Nullable Amount revenue(Row row, @Nullable String currency) {
        Row figure = row.findRow("figure");
        if (figure == null) {
            return amount(row.findReal("revenue"), currency);
        }
        String stated = figure.findText("currency");
        return new Amount(
                figure.real("revenue"), stated == null ? currency : stated, figure.integer("year"));
    }

    private static @Nullable Amount amount(@Nullable Double amount, @Nullable String currency) {
        return amount == null ? null : new Amount(amount, currency, null);
    }
}
