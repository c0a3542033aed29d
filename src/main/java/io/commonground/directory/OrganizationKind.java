package io.commonground.directory;

/** What sort of body an organization is. */
public enum OrganizationKind {
    COMPANY,
    SCHOOL,
    ORGANIZATION,
    GOVERNMENT,
    BOARD,
    ADVISORY_BOARD,
    COMMITTEE;

    String schemaType() {
        return switch (this) {
            case COMPANY -> "Company";
            case SCHOOL -> "School";
            case ORGANIZATION, GOVERNMENT -> "Institution";
            case BOARD, ADVISORY_BOARD, COMMITTEE -> "Board";
        };
    }
}
