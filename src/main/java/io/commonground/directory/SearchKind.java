package io.commonground.directory;

/** What a mixed search may find. */
enum SearchKind {
    PERSON,
    ORGANIZATION
}
