package io.commonground.accounts.coverage;

/**
 * Somebody with a say in an account.
 *
 * @param person own id
 * @param weight how much they count: their influence, 0 to 1
 */
public record Stakeholder(String person, double weight) {}
