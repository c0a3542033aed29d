package io.commonground.accounts.org;

import io.commonground.graph.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A post that somebody has or had at the account's company or a part of it. */
record Post(
        @Nullable String title,
        @Nullable String unit,
        @Nullable String seniority,
        @Nullable String from,
        @Nullable String to,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay,
        boolean current) {

    static Post of(Row row) {
        return new Post(
                row.findText("title"),
                row.findText("unit"),
                row.findText("seniority"),
                row.findText("from"),
                row.findText("to"),
                row.findDay("fromDay"),
                row.findDay("toDay"),
                row.flag("current"));
    }

    boolean beginsAfter(LocalDate day) {
        return fromDay != null && fromDay.isAfter(day);
    }

    /** Whether it surely was over on that day; of one without a known end nobody can say so. */
    boolean endsBefore(LocalDate day) {
        return toDay != null && toDay.isBefore(day);
    }

    boolean isHeldOn(LocalDate day) {
        return !beginsAfter(day) && (toDay == null ? current : !toDay.isBefore(day));
    }
}
