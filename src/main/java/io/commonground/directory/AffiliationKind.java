package io.commonground.directory;

/** How a person belongs to an organization. */
enum AffiliationKind {
    EMPLOYMENT,
    EDUCATION,
    BOARD_SEAT,
    MEMBERSHIP;

    /** The kind that a relationship of that type states. */
    static AffiliationKind ofType(String type) {
        return switch (type) {
            case "WORKED_AT" -> EMPLOYMENT;
            case "ATTENDED" -> EDUCATION;
            case "SERVED_ON" -> BOARD_SEAT;
            case "MEMBER_OF" -> MEMBERSHIP;
            default -> throw new IllegalArgumentException(type + " is not an affiliation");
        };
    }
}
