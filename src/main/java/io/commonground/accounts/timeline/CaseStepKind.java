package io.commonground.accounts.timeline;

/** What can be done about a case. */
enum CaseStepKind {
    ACKNOWLEDGED,
    RESOLUTION_PROPOSED,
    CONFIRMED,
    REOPENED
}
