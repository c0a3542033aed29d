package io.commonground.accounts.books;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount in a score.
 *
 * @param amount as its source has it
 * @param currency null where nobody says
 * @param year the year of the figure, null where it is of no year in particular
 * @param rate what a unit is worth in the currency of scores, null where none is set
 * @param weight how much of it counts
 */
record Term(
        double amount,
        @Nullable String currency,
        @Nullable Integer year,
        @Nullable BigDecimal rate,
        BigDecimal weight) {

    /** What it adds to the score; null where no rate is set. Nothing is nothing in any currency. */
    public @Nullable BigDecimal counts() {
        if (amount == 0) {
            return BigDecimal.ZERO;
        }
        return rate == null ? null : BigDecimal.valueOf(amount).multiply(rate).multiply(weight);
    }

    /** The amount in the currency of scores; nothing where no rate is set. */
    BigDecimal worth() {
        return rate == null ? BigDecimal.ZERO : BigDecimal.valueOf(amount).multiply(rate);
    }

    /** Why it cannot be counted. */
    String obstacle() {
        return currency == null
                ? "the currency of its figures is not known"
                : "no rate is set for %s".formatted(currency);
    }
}
