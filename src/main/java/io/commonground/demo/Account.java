package io.commonground.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code accounts.csv}. */
record Account(
        String id,
        String organizationId,
        String name,
        Kind kind,
        @Nullable Long annualRevenue,
        @Nullable Long potentialRevenue,
        String currency,
        String managerId,
        @Nullable String contractOwnerId,
        String region,
        List<String> needs) {

    enum Kind {
        CUSTOMER,
        PROSPECT
    }
}
