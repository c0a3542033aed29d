package io.commonground.accounts.books;

import io.commonground.accounts.ExchangeRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The rule by which accounts qualify for a sponsor; the API prints it as {@code
 * qualificationModel}.
 *
 * @param currency ISO 4217 code of the currency that all are compared in
 * @param rates what a unit of each currency is worth in it, the whole of them; round numbers for
 *     euros where none are set, and nothing for another currency
 * @param ratesOf the day they are of, null where nobody says
 * @param unstatedCurrency the currency of figures that state none, null to leave such figures out
 * @param potentialWeight how much of a potential counts
 * @param customerShare customers qualify that make this share of the customers' total
 * @param prospectQuota so many prospects qualify
 */
@ConfigurationProperties("commonground.accounts.qualification")
record QualificationSettings(
        @DefaultValue("EUR") String currency,
        @DefaultValue Map<String, BigDecimal> rates,
        @Nullable LocalDate ratesOf,
        @Nullable String unstatedCurrency,
        @DefaultValue("0.5") BigDecimal potentialWeight,
        @DefaultValue("0.7") BigDecimal customerShare,
        @DefaultValue("5") int prospectQuota) {

    QualificationSettings {
        ExchangeRates known = new ExchangeRates(currency, rates, unstatedCurrency);
        currency = known.currency();
        rates = known.rates();
        unstatedCurrency = known.unstatedCurrency();
        check("potential-weight", potentialWeight);
        check("customer-share", customerShare);
        if (prospectQuota < 0) {
            throw new IllegalArgumentException(
                    "prospect-quota is %d: write 0 or more".formatted(prospectQuota));
        }
    }

    private static void check(String name, BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "%s is %s: write a number from 0 to 1".formatted(name, share));
        }
    }

    /** What an amount counts with that weight, as far as its currency has a rate. */
    Term term(Amount amount, BigDecimal weight) {
        ExchangeRates known = new ExchangeRates(currency, rates, unstatedCurrency);
        String its = known.currencyOf(amount.currency());
        return new Term(amount.amount(), its, amount.year(), known.rateOf(its), weight);
    }
}
