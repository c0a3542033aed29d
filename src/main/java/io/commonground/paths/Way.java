package io.commonground.paths;

/**
 * How one of the vendor's executives reaches somebody.
 *
 * @param executive own id
 * @param person own id
 * @param tie the strength of the tie they have themselves, 0 where there is none
 * @param strength of their best path, in (0, 1]; at least that of the tie
 */
public record Way(String executive, String person, double tie, double strength) {}
