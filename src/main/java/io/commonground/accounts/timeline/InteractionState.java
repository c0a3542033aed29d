package io.commonground.accounts.timeline;

/** Whether an interaction took place. */
enum InteractionState {
    PLANNED,
    HELD,
    CANCELLED
}
