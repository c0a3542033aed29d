package io.commonground.links;

/** What kind of thing two people share; the order in which equal links are listed. */
public enum CommonLinkKind {
    SCHOOL,
    EMPLOYER,
    BOARD,
    ORGANIZATION,
    INTEREST,
    TOPIC,
    STYLE,
    ACQUAINTANCE,
    CONNECTION,
    INTERACTION
}
