package io.commonground.accounts.books;

import io.commonground.graph.Row;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an account for a year, as one source has them.
 *
 * @param account own id
 * @param source id of the source that says so
 */
record AccountFigures(
        String id,
        String account,
        int year,
        @Nullable Double revenue,
        @Nullable Double pipeline,
        @Nullable String currency,
        @Nullable Double satisfaction,
        String source,
        OffsetDateTime recordedAt) {

    static AccountFigures of(Row row) {
        Row figures = row.getRow("figures");
        return new AccountFigures(
                figures.text("id"),
                row.text("account"),
                row.integer("year"),
                figures.findReal("revenue"),
                figures.findReal("pipeline"),
                figures.findText("currency"),
                figures.findReal("satisfaction"),
                figures.text("source"),
                Moments.get(figures, "recordedAt"));
    }
}
