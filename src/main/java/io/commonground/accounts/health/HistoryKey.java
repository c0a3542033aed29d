package io.commonground.accounts.health;

import java.time.LocalDate;

/** Of which account, and which days at most, the latest of them, history is asked. */
record HistoryKey(String account, LocalDate from, LocalDate to, int first) {

    /** The same but for the account. */
    HistoryKey span() {
        return new HistoryKey("", from, to, first);
    }
}
