package io.commonground.accounts.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every constant of the rule, as the API prints it. */
record QualificationModel(
        List<String> formulas,
        String currency,
        List<CurrencyRate> rates,
        @Nullable LocalDate ratesOf,
        @Nullable String unstatedCurrency,
        BigDecimal potentialWeight,
        BigDecimal customerShare,
        int prospectQuota) {

    private static final List<String> FORMULAS =
            List.of(
                    "score = Σ (revenue · rate + potentialWeight · potential · rate) over the account and those of"
                            + " companies that belong to its own",
                    "revenue = what the account states, else its latest figure; of a prospect 0 where unknown",
                    "customers: by score, equal ones by id; an account qualifies if those before it make less than"
                            + " customerShare of the customers' total, and its score is above 0",
                    "prospects: by score, equal ones by id; the first prospectQuota of them qualify, if their score"
                            + " is above 0",
                    "unknown, and ranked nowhere: a customer's revenue, a prospect's potential, a currency without"
                            + " a rate");

    /** What a unit of a currency is worth. */
    record CurrencyRate(String currency, BigDecimal rate) {}

    static QualificationModel of(QualificationSettings settings) {
        return new QualificationModel(
                FORMULAS,
                settings.currency(),
                settings.rates().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(rate -> new CurrencyRate(rate.getKey(), rate.getValue()))
                        .toList(),
                settings.ratesOf(),
                settings.unstatedCurrency(),
                settings.potentialWeight(),
                settings.customerShare(),
                settings.prospectQuota());
    }
}
