package io.commonground.accounts.books;

import io.commonground.graph.PartialDate;
import io.commonground.graph.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at what somebody wants to record, and collects what stands against it. */
final class Checks {

    static final int LONGEST_NAME = 1_000;
    static final int LONGEST_TEXT = 4_000;
    static final int LONGEST_REASON = 1_000;

    private static final Pattern CODE = Pattern.compile("\\p{Upper}{3}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");

    private final List<UserError> errors = new ArrayList<>();

    List<UserError> errors() {
        return List.copyOf(errors);
    }

    boolean failed() {
        return !errors.isEmpty();
    }

    void add(String code, String field, String message) {
        errors.add(new UserError(code, field, message));
    }

    private void invalid(String field, String message) {
        add("INVALID", field, message);
    }

    Checks text(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            invalid(field, "Write something: it is empty.");
        } else if (text.length() > longest) {
            invalid(
                    field,
                    String.format(
                            Locale.ROOT,
                            "Shorten it: it has %,d characters, at most %,d are kept.",
                            text.length(),
                            longest));
        } else if (CONTROL.matcher(text).find()) {
            invalid(field, "Remove the control characters.");
        }
        return this;
    }

    Checks optionalText(String field, @Nullable String text, int longest) {
        return text == null ? this : text(field, text, longest);
    }

    Checks number(String field, @Nullable Double number, double most) {
        if (number != null && !(number >= 0 && number <= most)) {
            invalid(
                    field,
                    "%s is out of range: write 0 or more%s."
                            .formatted(
                                    number,
                                    most == Double.MAX_VALUE
                                            ? ""
                                            : String.format(Locale.ROOT, ", at most %.0f", most)));
        }
        return this;
    }

    Checks money(String field, @Nullable Double amount, @Nullable String currency) {
        number(field, amount, Double.MAX_VALUE);
        if (amount != null && currency == null) {
            add("NO_CURRENCY", field, "Say in which currency, by its code, such as EUR.");
        }
        return this;
    }

    Checks currency(String field, @Nullable String currency) {
        if (currency != null && !CODE.matcher(currency).matches()) {
            invalid(field, "Write the three capital letters of ISO 4217, such as EUR.");
        }
        return this;
    }

    Checks year(String field, int year) {
        if (year < 1900 || year > 2200) {
            invalid(field, "%d is out of range: write a year from 1900 to 2200.".formatted(year));
        }
        return this;
    }

    Checks spell(@Nullable String from, @Nullable String to) {
        PartialDate begin = date("from", from);
        PartialDate end = date("to", to);
        if (begin != null && end != null && begin.earliest().isAfter(end.latest())) {
            invalid("to", "It would end (%s) before it begins (%s).".formatted(end, begin));
        }
        return this;
    }

    private @Nullable PartialDate date(String field, @Nullable String text) {
        try {
            return text == null ? null : PartialDate.of(text);
        } catch (IllegalArgumentException noDate) {
            invalid(field, "Write YYYY, YYYY-MM or YYYY-MM-DD, a day of the calendar.");
            return null;
        }
    }
}
