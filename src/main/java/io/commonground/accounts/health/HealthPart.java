package io.commonground.accounts.health;

/** What the health of an account is made of. */
public enum HealthPart {
    /** How many stakeholders are known to us. */
    COVERAGE,
    /** On how many ways that share nobody we reach the account. */
    DEPTH,
    /** Whether the sponsor meets their counterpart in time. */
    CADENCE,
    /** How the dealings of late felt. */
    SENTIMENT,
    /** What is open and hurts. */
    ESCALATIONS
}
