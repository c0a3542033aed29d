package io.commonground.accounts.org;

import io.commonground.graph.Row;
import org.jspecify.annotations.Nullable;

/** What was said of a position at one time. */
record PositionWord(
        Telling telling, @Nullable String title, @Nullable String unit, @Nullable String seniority)
        implements Told {

    static PositionWord of(Row row) {
        return new PositionWord(
                Telling.of(row),
                row.findText("title"),
                row.findText("unit"),
                row.findText("seniority"));
    }
}
