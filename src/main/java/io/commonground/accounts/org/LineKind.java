package io.commonground.accounts.org;

/** How one reports to another. */
enum LineKind {
    SOLID,
    DOTTED
}
