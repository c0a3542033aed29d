package io.commonground.privacy;

/**
 * Why somebody is erased, as the law puts it (GDPR article 17); a closed list, so that it names
 * nobody.
 */
enum ErasureReason {
    /** They withdrew their consent, or asked for it. */
    ASKED_FOR,
    /** They object to the processing. */
    OBJECTED,
    /** What is known of them is not needed any more. */
    NOT_NEEDED,
    /** There is no lawful basis for it. */
    UNLAWFUL,
    /** The law says so. */
    LEGAL_DUTY
}
