package io.commonground.privacy;

import org.jspecify.annotations.Nullable;

/**
 * For how long the facts of a source are kept.
 *
 * @param source the source's slug
 * @param days after they were last confirmed; null for ever
 */
record Retention(String source, @Nullable Integer days) {}
