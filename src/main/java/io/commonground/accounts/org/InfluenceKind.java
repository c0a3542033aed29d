package io.commonground.accounts.org;

/** How one stakeholder bears on another. */
enum InfluenceKind {
    INFLUENCES,
    CONFLICTS
}
