package io.commonground.introductions;

/** As what somebody is asked. */
enum Part {
    MANAGER,
    CONNECTOR,
    TARGET
}
