package io.commonground.accounts.books;

import org.jspecify.annotations.Nullable;

/**
 * A sum of money as a source has it.
 *
 * @param currency ISO 4217 code, null where it states none
 * @param year the year it is of, null where it is of no year in particular
 */
record Amount(double amount, @Nullable String currency, @Nullable Integer year) {}
