package io.commonground.accounts.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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

    private static final Map<String, BigDecimal> ROUND =
            Map.of(
                    "USD", new BigDecimal("0.90"),
                    "GBP", new BigDecimal("1.15"),
                    "CHF", new BigDecimal("1.05"));

    QualificationSettings {
        currency = code(currency);
        unstatedCurrency = unstatedCurrency == null ? null : code(unstatedCurrency);
        Map<String, BigDecimal> known = new TreeMap<>();
        (rates.isEmpty() && currency.equals("EUR") ? ROUND : rates)
                .forEach((of, rate) -> known.put(code(of), positive(of, rate)));
        known.put(currency, BigDecimal.ONE);
        rates = Map.copyOf(known);
        check("potential-weight", potentialWeight);
        check("customer-share", customerShare);
        if (prospectQuota < 0) {
            throw new IllegalArgumentException(
                    "prospect-quota is %d: write 0 or more".formatted(prospectQuota));
        }
    }

    /** A currency as rates are looked up by. */
    static String code(String currency) {
        return currency.strip().toUpperCase(Locale.ROOT);
    }

    private static BigDecimal positive(String currency, BigDecimal rate) {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException(
                    "the rate of %s is %s: write what a unit is worth, more than 0"
                            .formatted(currency, rate));
        }
        return rate;
    }

    private static void check(String name, BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "%s is %s: write a number from 0 to 1".formatted(name, share));
        }
    }

    /** What an amount counts with that weight, as far as its currency has a rate. */
    Term term(Amount amount, BigDecimal weight) {
        String stated = amount.currency() == null ? unstatedCurrency : code(amount.currency());
        return new Term(
                amount.amount(),
                stated,
                amount.year(),
                stated == null ? null : rates.get(stated),
                weight);
    }
}
