package io.commonground.demo;

import org.jspecify.annotations.Nullable;

/** A row of {@code account_facts.csv}. */
record AccountFact(
        String accountId,
        Kind kind,
        String text,
        @Nullable Long amount,
        @Nullable String currency,
        @Nullable String from,
        @Nullable String to) {

    enum Kind {
        DRIVER,
        PAIN_POINT,
        BUDGET,
        INITIATIVE,
        RISK,
        COMPETITOR,
        PRODUCT,
        DO_NOT_RAISE
    }
}
