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
    INTERACTION;

    /** The affiliation that both have where a link is of this kind; empty where it is none. */
    String ownType() {
        return switch (this) {
            case SCHOOL -> "ATTENDED";
            case EMPLOYER -> "WORKED_AT";
            case BOARD -> "SERVED_ON";
            case ORGANIZATION, INTEREST, TOPIC, STYLE, ACQUAINTANCE, CONNECTION, INTERACTION -> "";
        };
    }
}
