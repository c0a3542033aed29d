package io.commonground.incidents;

import io.commonground.accounts.ExchangeRates;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an account brings in a year.
 *
 * @param amount as its source has it
 * @param currency ISO 4217 code, null where nobody says
 * @param year null where it is of no year in particular
 * @param rate what a unit is worth in the currency of the answer, null where none is set
 */
record Revenue(
        double amount,
        @Nullable String currency,
        @Nullable Integer year,
        @Nullable BigDecimal rate) {

    /** An amount with what it is worth. */
    static Revenue of(
            ExchangeRates rates, double amount, @Nullable String stated, @Nullable Integer year) {
        String its = rates.currencyOf(stated);
        return new Revenue(amount, its, year, rates.rateOf(its));
    }

    /** The amount by its rate; null where none is set. Nothing is nothing in any currency. */
    public @Nullable Double converted() {
        if (amount == 0) {
            return 0.0;
        }
        return rate == null ? null : rate.multiply(BigDecimal.valueOf(amount)).doubleValue();
    }
}
