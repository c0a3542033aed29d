package io.commonground.bench;

/** Where two people of the generated graph met; the closer first. */
enum Level {
    TEAM,
    COMPANY,
    WORLD
}
