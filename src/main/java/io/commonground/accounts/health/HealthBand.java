package io.commonground.accounts.health;

/** The health of an account in a word. */
public enum HealthBand {
    GOOD,
    FAIR,
    POOR
}
