package io.commonground.work;

import java.util.Locale;

/** What sort of thing needs somebody, in the order in which equally urgent ones are told. */
enum WorkKind {
    CASE_TO_TAKE_UP,
    CALL,
    INTRODUCTION,
    ALERT,
    CASE_TO_CONFIRM,
    REQUEST,
    MEETING_AHEAD,
    MEETING_TO_RECORD,
    ACCOUNT_HEALTH;

    /** The statement that finds it. */
    String statement() {
        return switch (this) {
            case CASE_TO_TAKE_UP, CASE_TO_CONFIRM -> "work/cases";
            case MEETING_AHEAD, MEETING_TO_RECORD -> "work/meetings";
            case ACCOUNT_HEALTH -> "work/health";
            case CALL, INTRODUCTION, ALERT, REQUEST ->
                    "work/" + name().toLowerCase(Locale.ROOT) + "s";
        };
    }
}
