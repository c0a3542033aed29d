package io.commonground.accounts.health;

/**
 * What one part brings to the health of an account.
 *
 * @param points of at most {@code max}, in hundredths
 * @param max the most it could bring; 0 where it is not known, and the other parts share that out
 * @param explanation a sentence on where it comes from; empty where it was not kept
 */
public record HealthContribution(
        HealthPart part, double points, double max, boolean known, String explanation) {}
