package io.commonground.accounts.books;

import io.commonground.graph.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an account for a year, as somebody wants to record them.
 *
 * @param idempotencyKey tells what is sent twice from other figures, null where it is not
 */
record AccountFiguresInput(
        String account,
        int year,
        @Nullable Double revenue,
        @Nullable Double pipeline,
        @Nullable String currency,
        @Nullable Double satisfaction,
        @Nullable String idempotencyKey) {

    private static final double MOST_SATISFIED = 100;

    List<UserError> errors() {
        Checks checks =
                new Checks()
                        .year("year", year)
                        .money("revenue", revenue, currency)
                        .money("pipeline", pipeline, currency)
                        .currency("currency", currency)
                        .number("satisfaction", satisfaction, MOST_SATISFIED);
        if (revenue == null && pipeline == null && satisfaction == null) {
            checks.add("INVALID", "revenue", "Write at least one figure.");
        }
        return checks.errors();
    }

    /** The same for the same values. */
    String said() {
        return Said.of(year, revenue, pipeline, currency, satisfaction);
    }

    String digest() {
        return Said.of(account, said());
    }
}
