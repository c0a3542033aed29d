package io.commonground.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Five years, told in place of a date that would tell somebody's age.
 *
 * @param first of the years
 */
public record YearBand(int first) {

    private static final int YEARS = 5;

    public static YearBand of(LocalDate day) {
        return new YearBand(Math.floorDiv(day.getYear(), YEARS) * YEARS);
    }

    /** The one in which the date can begin. */
    public static YearBand of(PartialDate date) {
        return of(date.earliest());
    }

    /** A number of years, rounded down to whole bands. */
    public static double floor(double years) {
        return Math.floor(years / YEARS) * YEARS;
    }

    /** A time as people say it: {@code between 1985 and 1994}, {@code until 1990–1994}. */
    public static String text(Spell spell) {
        YearBand begin = spell.from() == null || spell.assumed() ? null : of(spell.from());
        if (spell.current()) {
            return begin == null ? "still, since an unknown day" : "since " + begin;
        }
        if (spell.to() == null) {
            return begin == null ? "dates unknown" : "from " + begin + ", end unknown";
        }
        YearBand end = of(spell.to());
        return begin == null ? "until " + end : begin.to(end);
    }

    /** From this band to another, whose last year is told. */
    public String to(YearBand end) {
        return "between " + first + " and " + end.last();
    }

    /** Null for an unknown date. */
    public static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : of(date).toString();
    }

    public LocalDate lastDay() {
        return LocalDate.of(last(), 12, 31);
    }

    private int last() {
        return first + YEARS - 1;
    }

    /** {@code 1990–1994}. */
    @Override
    public String toString() {
        return first + "–" + last();
    }
}
