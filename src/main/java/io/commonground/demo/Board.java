package io.commonground.demo;

import org.jspecify.annotations.Nullable;

/** A row of {@code boards.csv}. */
record Board(
        String id,
        String name,
        @Nullable String organizationId,
        Kind kind,
        @Nullable String parentId,
        @Nullable Integer headcount,
        boolean complete) {

    enum Kind {
        BOARD,
        ADVISORY_BOARD,
        COMMITTEE
    }
}
