package io.commonground.demo;

/** How high a post is, the highest first. */
enum Seniority {
    C_LEVEL,
    EVP,
    SVP,
    VP,
    DIRECTOR
}
