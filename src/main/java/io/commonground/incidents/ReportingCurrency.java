package io.commonground.incidents;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What revenue is compared in: the same settings by which accounts qualify for a sponsor.
 *
 * @param currency ISO 4217 code
 * @param rates what a unit of each currency is worth in it; round numbers for euros where none are
 *     set, and nothing for another currency
 * @param unstatedCurrency the currency of figures that state none, null to take them for unknown
 */
@ConfigurationProperties("commonground.accounts.qualification")
record ReportingCurrency(
        @DefaultValue("EUR") String currency,
        @DefaultValue Map<String, BigDecimal> rates,
        @Nullable String unstatedCurrency) {

    private static final Map<String, BigDecimal> ROUND =
            Map.of(
                    "USD", new BigDecimal("0.90"),
                    "GBP", new BigDecimal("1.15"),
                    "CHF", new BigDecimal("1.05"));

    ReportingCurrency {
        currency = code(currency);
        Map<String, BigDecimal> known = new TreeMap<>();
        (rates.isEmpty() && currency.equals("EUR") ? ROUND : rates)
                .forEach((of, rate) -> known.put(code(of), rate));
        known.put(currency, BigDecimal.ONE);
        rates = Map.copyOf(known);
    }

    private static String code(String currency) {
        return currency.strip().toUpperCase(Locale.ROOT);
    }

    /** An amount with what it is worth. */
    Revenue revenue(double amount, @Nullable String stated, @Nullable Integer year) {
        String its = stated == null ? unstatedCurrency : stated;
        BigDecimal rate = its == null ? null : rates.get(code(its));
        return new Revenue(amount, its, year, rate);
    }
}
