package io.commonground.accounts.books;

/** What came of the rule, or of a decision in its place. */
enum QualificationVerdict {
    QUALIFIES,
    DOES_NOT,
    /** Its figures count with the account of a company that its own belongs to. */
    ROLLED_UP,
    UNKNOWN
}
