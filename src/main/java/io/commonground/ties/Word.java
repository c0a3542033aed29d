package io.commonground.ties;

import io.commonground.graph.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What one person said of another, as one live fact has it.
 *
 * @param id of the fact
 * @param by who spoke
 * @param about of whom
 * @param since when it began, null where unknown
 * @param until when it ended, null where it did not or unknown
 * @param strength how strong the speaker says the tie is, null where they do not say
 * @param confidence of the source times that of the fact
 * @param owner whose private fact it is, null where open
 * @param source id of the source
 */
record Word(
        String id,
        String by,
        String about,
        ConnectionKind kind,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @Nullable Double strength,
        double confidence,
        @Nullable String owner,
        String source) {

    /** Has begun and not ended by that day, as far as is known. */
    boolean holds(double day) {
        return (since == null || Days.earliest(since) <= day)
                && (until == null || Days.latest(until) >= day);
    }
}
