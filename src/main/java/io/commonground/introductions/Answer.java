package io.commonground.introductions;

/** What somebody says who is asked. */
enum Answer {
    YES,
    NO,
    LATER
}
