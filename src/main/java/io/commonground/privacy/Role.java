package io.commonground.privacy;

/** What somebody is in the sponsor program; it decides which questions they may ask. */
public enum Role {
    /** Sponsors accounts. */
    EXECUTIVE,
    /** Manages or serves accounts. */
    SELLER,
    /** Studies the graph, and changes nothing but what is theirs. */
    ANALYST,
    /** Runs the program. */
    PROGRAM_MANAGER,
    /** Runs the service. */
    ADMIN
}
