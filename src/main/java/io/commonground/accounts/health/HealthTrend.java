package io.commonground.accounts.health;

import java.time.LocalDate;

/**
 * How the health of an account has changed.
 *
 * @param since the day it is compared with
 * @param score what it was then
 * @param change how much it has grown since, below 0 where it has shrunk
 */
record HealthTrend(LocalDate since, double score, double change) {}
