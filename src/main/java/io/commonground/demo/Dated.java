package io.commonground.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a fact as people remember them: to the year, the month or the day, or not at all.
 */
record Dated(@Nullable String from, @Nullable String to, boolean current) {

    /** How many letters of an ISO date are remembered. */
    private static final List<Integer> PRECISIONS = List.of(4, 4, 4, 7, 7, 10);

    static final Dated UNKNOWN = new Dated(null, null, false);
    static final Dated NOW = new Dated(null, null, true);

    static Dated years(int from, int to) {
        return new Dated(String.valueOf(from), String.valueOf(to), false);
    }

    static Dated since(int year) {
        return new Dated(String.valueOf(year), null, true);
    }

    static Dated until(int year) {
        return new Dated(null, String.valueOf(year), false);
    }

    /** A null end is still open. */
    static Dated remembered(Dice dice, LocalDate from, @Nullable LocalDate to) {
        int digits = dice.pick(PRECISIONS);
        return new Dated(
                from.toString().substring(0, digits),
                to == null ? null : to.toString().substring(0, digits),
                to == null);
    }
}
