package io.commonground.accounts.health;

import org.jspecify.annotations.Nullable;

/**
 * What is found for one part of the health of an account.
 *
 * @param value 0 to 1, null where unknown
 * @param explanation a sentence on where it comes from, without names
 */
record Measure(HealthPart part, @Nullable Double value, String explanation) {

    static Measure unknown(HealthPart part, String explanation) {
        return new Measure(part, null, explanation);
    }

    static Measure of(HealthPart part, double value, String explanation) {
        return new Measure(part, Math.clamp(value, 0, 1), explanation);
    }
}
