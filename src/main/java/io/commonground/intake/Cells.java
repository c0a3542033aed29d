package io.commonground.intake;

import io.commonground.graph.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How the text of a cell is read: each kind of cell refuses what it cannot mean. */
@FunctionalInterface
interface Cells {

    Pattern FORMULA =
            Pattern.compile(
                    "=.*|[+\\-@][\\s+\\-@]*(\\p{Alpha}[\\w.]*\\(|cmd\\s*\\|).*",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");
    Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The value of a cell that is not empty; an {@link IllegalArgumentException} says why not. */
    Object read(String text);

    static Cells text(int most) {
        return text -> {
            if (text.length() > most) {
                throw new IllegalArgumentException(
                        String.format(
                                Locale.ROOT,
                                "the value has %,d characters: shorten it to at most %,d",
                                text.length(),
                                most));
            }
            if (CONTROL.matcher(text).find()) {
                throw new IllegalArgumentException(
                        "the cell holds control characters: remove them");
            }
            if (FORMULA.matcher(text).matches()) {
                throw new IllegalArgumentException(
                        "the cell holds a formula: replace it by its value");
            }
            return text;
        };
    }

    static Cells list() {
        Cells item = text(1_000);
        return text ->
                Arrays.stream(text.split(";"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .map(part -> (String) item.read(part))
                        .toList();
    }

    static Cells oneOf(String... words) {
        Set<String> known = new TreeSet<>(List.of(words));
        return text -> {
            String word = text.toUpperCase(Locale.ROOT);
            if (!known.contains(word)) {
                throw new IllegalArgumentException(
                        "'%s' is not known: write one of %s"
                                .formatted(shortened(text), String.join(", ", words)));
            }
            return word;
        };
    }

    static Cells flag() {
        return text ->
                switch (text.toLowerCase(Locale.ROOT)) {
                    case "true" -> Boolean.TRUE;
                    case "false" -> Boolean.FALSE;
                    default ->
                            throw new IllegalArgumentException(
                                    "'%s' is neither true nor false".formatted(shortened(text)));
                };
    }

    static Cells whole(long least, long most) {
        return text -> {
            try {
                return within(Long.parseLong(text), least, most);
            } catch (NumberFormatException noNumber) {
                throw new IllegalArgumentException(
                        "'%s' is not a whole number".formatted(shortened(text)), noNumber);
            }
        };
    }

    static Cells real(double least, double most) {
        return text -> {
            try {
                return within(Double.parseDouble(text), least, most);
            } catch (NumberFormatException noNumber) {
                throw new IllegalArgumentException(
                        "'%s' is not a number: write digits with a point, such as 0.75"
                                .formatted(shortened(text)),
                        noNumber);
            }
        };
    }

    private static <N extends Number> N within(N number, double least, double most) {
        if (!(number.doubleValue() >= least && number.doubleValue() <= most)) {
            throw new IllegalArgumentException(
                    number.doubleValue() < 0 && most >= Integer.MAX_VALUE
                            ? "%s is negative: write 0 or more".formatted(number)
                            : "%s is out of range: write a number from %s to %s"
                                    .formatted(number, plain(least), plain(most)));
        }
        return number;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    static Cells date() {
        return PartialDate::of;
    }

    /** A day, taken as its first instant in UTC, or a timestamp with its zone. */
    static Cells moment() {
        return text -> {
            try {
                return DAY.matcher(text).matches()
                        ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC)
                        : ZonedDateTime.parse(text).withZoneSameInstant(ZoneOffset.UTC);
            } catch (DateTimeException noMoment) {
                throw new IllegalArgumentException(
                        "'%s' is not a moment: write a day as 2026-11-01, or a timestamp with its zone as 2026-11-01T09:30:00Z"
                                .formatted(shortened(text)),
                        noMoment);
            }
        };
    }

    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
