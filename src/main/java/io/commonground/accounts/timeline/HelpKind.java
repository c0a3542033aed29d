package io.commonground.accounts.timeline;

/** What the team may need. */
enum HelpKind {
    INFORMATION,
    TOOL,
    PERSON
}
