package io.commonground.introductions;

/** Which introductions somebody wants to see. */
enum IntroductionRole {
    ASKED,
    TO_ANSWER,
    ALL
}
