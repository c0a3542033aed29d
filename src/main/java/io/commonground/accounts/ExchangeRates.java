package io.commonground.accounts;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What amounts of accounts are compared in.
 *
 * @param currency ISO 4217 code of the currency that all are compared in
 * @param rates what a unit of each currency is worth in it, the whole of them; round numbers for
 *     euros where none are set, and nothing for another currency
 * @param unstatedCurrency the currency of amounts that state none, null to take them for unknown
 */
@ConfigurationProperties("commonground.accounts.qualification")
public record ExchangeRates(
        @DefaultValue("EUR") String currency,
        @DefaultValue Map<String, BigDecimal> rates,
        @Nullable String unstatedCurrency) {

    private static final Map<String, BigDecimal> ROUND =
            Map.of(
                    "USD", new BigDecimal("0.90"),
                    "GBP", new BigDecimal("1.15"),
                    "CHF", new BigDecimal("1.05"));

    public ExchangeRates {
        currency = code(currency);
        unstatedCurrency = unstatedCurrency == null ? null : code(unstatedCurrency);
        Map<String, BigDecimal> known = new TreeMap<>();
        (rates.isEmpty() && currency.equals("EUR") ? ROUND : rates)
                .forEach((of, rate) -> known.put(code(of), positive(of, rate)));
        known.put(currency, BigDecimal.ONE);
        rates = Map.copyOf(known);
    }

    /** The currency of an amount that states this one, or none; null where it is unknown. */
    public @Nullable String currencyOf(@Nullable String stated) {
        return stated == null ? unstatedCurrency : code(stated);
    }

    /** What a unit of that currency is worth; null where no rate is set. */
    public @Nullable BigDecimal rateOf(@Nullable String its) {
        return its == null ? null : rates.get(code(its));
    }

    private static String code(String currency) {
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
}
