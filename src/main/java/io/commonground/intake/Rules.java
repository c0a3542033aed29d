package io.commonground.intake;

import io.commonground.graph.PartialDate;
import java.time.ZonedDateTime;
import java.util.function.Consumer;

/** What the values of one row must not contradict. */
final class Rules {

    private Rules() {}

    /** The first date may not certainly lie after the second. */
    static Consumer<Values> inOrder(String from, String to) {
        return values -> {
            PartialDate start = values.findDate(from);
            PartialDate end = values.findDate(to);
            if (start != null && end != null && start.earliest().isAfter(end.latest())) {
                throw new BadRow(
                        to,
                        "ends on %s, before it begins on %s (column %s): swap or correct the dates"
                                .formatted(end, start, from));
            }
        };
    }

    static Consumer<Values> momentsInOrder(String from, String to) {
        return values -> {
            if (values.find(from) instanceof ZonedDateTime start
                    && values.find(to) instanceof ZonedDateTime end
                    && start.toLocalDate().isAfter(end.toLocalDate())) {
                throw new BadRow(
                        to,
                        "ends on %s, before it begins on %s (column %s): swap or correct the dates"
                                .formatted(end.toLocalDate(), start.toLocalDate(), from));
            }
        };
    }

    /** Two columns may not name the same thing. */
    static Consumer<Values> differ(String one, String other, String reason) {
        return values -> {
            Object first = values.find(one);
            if (first != null && first.equals(values.find(other))) {
                throw new BadRow(other, reason);
            }
        };
    }
}
