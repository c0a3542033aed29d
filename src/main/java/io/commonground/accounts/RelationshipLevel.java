package io.commonground.accounts;

/** How well one of our people knows a stakeholder, from not at all to trusted. */
public enum RelationshipLevel {
    /** They do not know each other. */
    NONE,
    /** They did, and have not been in touch for long. */
    STALE,
    /** They know each other. */
    WARM,
    /** One can ask the other for a favour. */
    TRUSTED
}
