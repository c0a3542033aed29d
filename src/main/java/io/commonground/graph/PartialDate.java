package io.commonground.graph;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A date as precisely as it is known: {@code 2011}, {@code 2011-05} or {@code 2011-05-17}.
 *
 * @param text the ISO text as the source gave it
 * @param earliest the first day it can mean
 * @param latest the last day it can mean
 */
public record PartialDate(String text, LocalDate earliest, LocalDate latest) {

    /** Facts by the million share a few thousand dates. */
    private static final Map<String, PartialDate> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 20_000;
    private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}. */
    public static PartialDate of(String text) {
        PartialDate known = KNOWN.get(text);
        if (known != null) {
            return known;
        }
        PartialDate read = read(text);
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(text, read);
        }
        return read;
    }

    private static PartialDate read(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a date: write YYYY, YYYY-MM or YYYY-MM-DD");
        }
        try {
            return switch (text.length()) {
                case 4 -> ofYear(Integer.parseInt(text));
                case 7 -> ofMonth(YearMonth.parse(text));
                default -> ofDay(LocalDate.parse(text));
            };
        } catch (java.time.DateTimeException impossible) {
            throw new IllegalArgumentException("'" + text + "' is not a day of the calendar");
        }
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(
                "%04d".formatted(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static PartialDate ofDay(LocalDate day) {
        return new PartialDate(day.toString(), day, day);
    }

    private static PartialDate ofMonth(YearMonth month) {
        return new PartialDate(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    /**
     * The middle of the days it can mean, as an epoch day; half a day where their number is even.
     */
    public double midpoint() {
        return (earliest.toEpochDay() + latest.toEpochDay()) / 2.0;
    }

    public int year() {
        return earliest.getYear();
    }

    /** The same date {@code years} later (earlier when negative), known to the year only. */
    public PartialDate plusYears(int years) {
        return ofYear(year() + years);
    }

    /** The same date, known not to lie after that day; its text stays what the source gave. */
    public PartialDate until(LocalDate day) {
        return latest.isAfter(day) && !earliest.isAfter(day)
                ? new PartialDate(text, earliest, day)
                : this;
    }

    /** The earlier of the two by their midpoints. */
    public static PartialDate earlier(PartialDate one, PartialDate other) {
        return one.midpoint() <= other.midpoint() ? one : other;
    }

    /** The later of the two by their midpoints. */
    public static PartialDate later(PartialDate one, PartialDate other) {
        return one.midpoint() >= other.midpoint() ? one : other;
    }

    @Override
    public String toString() {
        return text;
    }
}
