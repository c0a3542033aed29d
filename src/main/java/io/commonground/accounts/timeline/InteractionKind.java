package io.commonground.accounts.timeline;

/** Kinds of dealings, named as in the graph. */
enum InteractionKind {
    MEETING,
    VIDEO_CALL,
    PHONE_CALL,
    EMAIL,
    MESSAGE,
    EVENT,
    SUPPORT_CASE,
    BILLING_INQUIRY,
    OPPORTUNITY;

    /** Whether people can arrange to have one. */
    boolean canBePlanned() {
        return switch (this) {
            case MEETING, VIDEO_CALL, PHONE_CALL, EVENT -> true;
            case EMAIL, MESSAGE, SUPPORT_CASE, BILLING_INQUIRY, OPPORTUNITY -> false;
        };
    }
}
