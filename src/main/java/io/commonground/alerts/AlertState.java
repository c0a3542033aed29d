package io.commonground.alerts;

import java.util.Arrays;
import java.util.List;

/** Where an alert is in its life. */
enum AlertState {
    OPEN,
    ACKNOWLEDGED,
    SNOOZED,
    CLOSED;

    /** Those whose cause is still there, by name. */
    static List<String> standing() {
        return Arrays.stream(values()).filter(state -> state != CLOSED).map(Enum::name).toList();
    }
}
