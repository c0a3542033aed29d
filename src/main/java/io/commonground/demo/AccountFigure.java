package io.commonground.demo;

import org.jspecify.annotations.Nullable;

/** A row of {@code account_figures.csv}; satisfaction runs from 0 to 1. */
record AccountFigure(
        String accountId,
        int year,
        long revenue,
        long pipeline,
        String currency,
        @Nullable Double satisfaction) {}
