package io.commonground.demo;

import org.jspecify.annotations.Nullable;

/** A row of {@code person_facts.csv}. */
record PersonFact(
        String personId,
        Kind kind,
        String text,
        @Nullable Integer level,
        @Nullable String from,
        @Nullable String visibility) {

    enum Kind {
        INTEREST,
        EXPERTISE,
        VALUE,
        STYLE,
        LIKES,
        DO_NOT_RAISE
    }
}
