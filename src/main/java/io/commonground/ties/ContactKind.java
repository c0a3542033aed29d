package io.commonground.ties;

/** Kinds of interaction, named as in the graph, and the reason each of them gives. */
enum ContactKind {
    MEETING(ReasonKind.MEETING),
    VIDEO_CALL(ReasonKind.CALL),
    PHONE_CALL(ReasonKind.CALL),
    EVENT(ReasonKind.EVENT),
    EMAIL(ReasonKind.MESSAGE),
    MESSAGE(ReasonKind.MESSAGE),
    SUPPORT_CASE(ReasonKind.SERVICE),
    BILLING_INQUIRY(ReasonKind.SERVICE),
    OPPORTUNITY(ReasonKind.SERVICE);

    private final ReasonKind reason;

    ContactKind(ReasonKind reason) {
        this.reason = reason;
    }

    ReasonKind reason() {
        return reason;
    }

    /** Written, one way: it counts only as part of an exchange. */
    boolean written() {
        return reason == ReasonKind.MESSAGE;
    }
}
