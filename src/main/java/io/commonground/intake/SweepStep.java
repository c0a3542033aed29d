package io.commonground.intake;

/**
 * Goes through what a source has written, page by page.
 *
 * @param purpose when it is needed
 * @param statement works on one page and tells its size, its last key and how many facts it ended
 */
record SweepStep(Purpose purpose, String statement) implements Step {

    /** When a sweep is needed. */
    enum Purpose {
        /** The source's owner or confidence is another than before. */
        ALIGN,
        /** The bundle is a full snapshot: what it does not name no longer holds. */
        END_ABSENT
    }
}
