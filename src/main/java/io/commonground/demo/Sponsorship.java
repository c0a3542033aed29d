package io.commonground.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code sponsorships.csv}. */
record Sponsorship(String accountId, String personId, LocalDate from, @Nullable LocalDate to) {}
