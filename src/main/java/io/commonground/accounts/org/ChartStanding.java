package io.commonground.accounts.org;

/** What whoever stands at a place of the chart is to the account. */
enum ChartStanding {
    STAKEHOLDER,
    FORMER_STAKEHOLDER,
    NOT_A_STAKEHOLDER,
    VACANT
}
