package io.commonground.accounts.timeline;

/** How far a case has come. */
enum CaseState {
    OPEN,
    RESOLUTION_PROPOSED,
    RESOLVED_BY_SOURCE,
    CONFIRMED;

    /** Whether nobody has closed it. */
    boolean isOpen() {
        return this == OPEN || this == RESOLUTION_PROPOSED;
    }

    /** Where a case stands of which that is known. */
    static CaseState of(boolean proposed, boolean resolved, boolean confirmed) {
        if (confirmed) {
            return CONFIRMED;
        }
        if (resolved) {
            return RESOLVED_BY_SOURCE;
        }
        return proposed ? RESOLUTION_PROPOSED : OPEN;
    }
}
