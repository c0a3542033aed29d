package io.commonground.paths;

/** How far the paths of an answer can be trusted. */
enum Verdict {
    VERIFIED,
    UNVERIFIED,
    NONE
}
