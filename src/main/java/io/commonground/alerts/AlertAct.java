package io.commonground.alerts;

/** What can happen to an alert. */
enum AlertAct {
    RAISED,
    REOPENED,
    WORSENED,
    WOKEN,
    ACKNOWLEDGED,
    SNOOZED,
    CLOSED
}
