package io.commonground.ties;

/** How a person can belong to a unit, named as the relationships are. */
enum Affiliation {
    WORKED_AT(Bond.WORK),
    ATTENDED(Bond.CLASS),
    SERVED_ON(Bond.BOARD),
    MEMBER_OF(Bond.ORGANIZATION);

    private final Bond bond;

    Affiliation(Bond bond) {
        this.bond = bond;
    }

    /** What two people share who belong in the same way. */
    Bond bond() {
        return bond;
    }

    /** What two people share at a unit; who belong in different ways share the organization. */
    Bond bondWith(Affiliation other) {
        return this == other ? bond : Bond.ORGANIZATION;
    }
}
