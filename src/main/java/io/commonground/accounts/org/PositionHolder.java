package io.commonground.accounts.org;

import org.jspecify.annotations.Nullable;

/** Who is said to hold a position, by id or reference. */
record PositionHolder(String person, @Nullable String from) {}
