package io.commonground.privacy;

/**
 * What the law protects most about people; facts that tell it stay out of matching unless allowed.
 * Where a name fits several, the first counts.
 */
public enum SpecialCategory {
    /** A political party. */
    PARTY,
    /** A trade union. */
    UNION,
    /** A church or faith. */
    RELIGION,
    /** An illness or a disability. */
    HEALTH,
    /** An ethnic group. */
    ETHNIC
}
