package io.commonground.intake;

/**
 * A row that a later one of the same identity replaces.
 *
 * @param same whether both say the same
 * @param later the line of the row that counts
 */
record Superseded(boolean same, long later) {}
