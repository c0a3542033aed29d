package io.commonground.accounts.org;

/** Why somebody is no stakeholder any more. */
enum StakeholderEnd {
    LEFT,
    ENDED,
    WITHDRAWN
}
