package io.commonground.demo;

import org.jspecify.annotations.Nullable;

/** A row of {@code stakeholders.csv}. */
record Stakeholder(
        String accountId,
        String personId,
        Role role,
        double influence,
        @Nullable Double stance,
        @Nullable Seniority seniority,
        @Nullable String reportsTo) {

    enum Role {
        DECISION_MAKER,
        ECONOMIC_BUYER,
        CHAMPION,
        INFLUENCER,
        BLOCKER,
        USER
    }
}
