package io.commonground.introductions;

import io.commonground.graph.Row;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a link asks.
 *
 * @param name of whom it is for
 * @param asker their name, null where whom it is for does not know them
 * @param target their name, null where whom it is for does not know them
 * @param ofTarget whether the target is asked, and not a connector
 */
record LinkQuestion(
        String name,
        @Nullable String asker,
        @Nullable String target,
        String message,
        LocalDate neededBy,
        boolean ofTarget) {

    static LinkQuestion of(Row row) {
        return new LinkQuestion(
                row.text("name"),
                row.findText("asker"),
                row.findText("target"),
                row.text("message"),
                Objects.requireNonNull(row.findDay("neededBy")),
                State.valueOf(row.text("state")) == State.AWAITING_TARGET);
    }
}
