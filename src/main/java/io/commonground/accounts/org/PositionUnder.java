package io.commonground.accounts.org;

/** What a position is said to be under, by id. */
record PositionUnder(String position, LineKind kind) {}
