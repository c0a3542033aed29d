package io.commonground.alerts;

import io.commonground.graph.Cursor;
import io.commonground.graph.Row;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * An alert is told.
 *
 * @param sequence its number among all that is told
 * @param act why: it is raised, is back, has got worse, or was put aside until now
 * @param alert as it is now
 */
record AlertEvent(long sequence, AlertAct act, OffsetDateTime at, Alert alert) {

    static final String LIST = "alertRaised";

    static AlertEvent of(Row row) {
        return new AlertEvent(
                row.number("sequence"),
                AlertAct.valueOf(row.text("act")),
                row.getInstant("at").atOffset(ZoneOffset.UTC),
                Alert.of(row.getRow("alert")));
    }

    public String cursor() {
        return Cursor.at(LIST, Long.toString(sequence)).encoded();
    }
}
