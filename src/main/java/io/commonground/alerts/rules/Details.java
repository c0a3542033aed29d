package io.commonground.alerts.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What details of a cause may be, and how people say them. */
public final class Details {

    private static final int DIGITS = 2;

    private Details() {}

    /** Those that are known, in the form they are kept in: days and moments as texts. */
    static Map<String, Object> known(Map<String, ? extends @Nullable Object> details) {
        Map<String, Object> known = new TreeMap<>();
        details.forEach((name, value) -> {
            if (value != null) {
                known.put(name, kept(value));
            }
        });
        return known;
    }

    private static Object kept(Object value) {
        return switch (value) {
            case Temporal moment -> moment.toString();
            case List<?> list -> list.stream().map(Details::kept).toList();
            default -> value;
        };
    }

    /** The value as it stands in a sentence: {@code 2.5}, {@code 3 days}, {@code A, B and C}. */
    public static String said(Object value) {
        return switch (value) {
            case Double number -> plain(BigDecimal.valueOf(number));
            case Duration time -> time(time);
            case List<?> list -> listed(list.stream().map(Details::said).toList());
            default -> value.toString();
        };
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }

    private static String time(Duration time) {
        if (time.toSecondsPart() > 0 || time.toMinutesPart() > 0 || time.isZero()) {
            return time.toString();
        }
        if (time.toHoursPart() > 0) {
            return time.toHours() + " h";
        }
        return time.toDays() == 1 ? "1 day" : time.toDays() + " days";
    }

    static String listed(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
