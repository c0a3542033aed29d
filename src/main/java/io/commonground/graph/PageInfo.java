package io.commonground.graph;

import org.jspecify.annotations.Nullable;

/** Where a page stands in its list. */
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {}
