package io.commonground.graph;

/**
 * A row of a page.
 *
 * @param cursor pass it as {@code after} to go on behind this row
 */
public record Edge<T>(T node, String cursor) {}
