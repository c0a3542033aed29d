package io.commonground.paths;

/** What makes one path better than another. */
enum PathRanking {
    STRENGTH,
    FEWEST_HOPS
}
