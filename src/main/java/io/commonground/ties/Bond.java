package io.commonground.ties;

/** What being at the same unit at the same time amounts to, loosest first. */
enum Bond {
    ORGANIZATION(ReasonKind.ORGANIZATION),
    BOARD(ReasonKind.BOARD),
    WORK(ReasonKind.EMPLOYER),
    CLASS(ReasonKind.SCHOOL);

    private final ReasonKind reason;

    Bond(ReasonKind reason) {
        this.reason = reason;
    }

    ReasonKind reason() {
        return reason;
    }
}
