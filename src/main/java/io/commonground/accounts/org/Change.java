package io.commonground.accounts.org;

import io.commonground.accounts.Account;
import io.commonground.graph.Conflict;
import io.commonground.graph.Digest;
import io.commonground.graph.InvalidRequest;
import io.commonground.graph.PartialDate;
import io.commonground.graph.Row;
import io.commonground.privacy.Viewer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change to what is known of an account's people.
 *
 * @param viewer who makes it
 * @param fact the properties that everything it writes carries
 * @param request a digest of what was sent
 */
record Change(Account account, Viewer viewer, Map<String, @Nullable Object> fact, String request) {

    private static final int LONGEST_TEXT = 500;

    /** The parameters that all its statements know. */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("account", account.ownId());
        parameters.put("fact", fact);
        parameters.put("request", request);
        parameters.put("lens", viewer.lens().asParameter());
        return parameters;
    }

    String id() {
        return String.valueOf(fact.get("id"));
    }

    /** A digest of what is sent, for {@link #mustBeSame}. */
    static String digest(@Nullable Object... sent) {
        return Digest.of(Arrays.toString(sent));
    }

    /**
     * Goes on where what stands under its id, as {@code request} in that row, is what was sent now.
     *
     * @throws Conflict where something else was sent under the same idempotency key
     */
    void mustBeSame(Row row) {
        String before = row.findText("request");
        if (before != null && !before.equals(request)) {
            throw new Conflict(
                    "Something else was recorded under this 'idempotencyKey': use another one.");
        }
    }

    /** Adds a partial date and its first possible day, under {@code from} and {@code fromDay}. */
    static void from(@Nullable String text, Map<String, @Nullable Object> parameters) {
        PartialDate date = date(text);
        parameters.put("from", text);
        parameters.put("fromDay", date == null ? null : date.earliest().toEpochDay());
    }

    /** Adds the last day before something begins, under {@code until} and {@code untilDay}. */
    static void until(LocalDate on, Map<String, @Nullable Object> parameters) {
        parameters.put("until", on.minusDays(1).toString());
        parameters.put("untilDay", on.minusDays(1).toEpochDay());
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        try {
            return text == null ? null : PartialDate.of(text);
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidRequest("'from': " + unreadable.getMessage());
        }
    }

    /** The text, without blanks around it; null where it is empty. */
    static @Nullable String text(String argument, @Nullable String text) {
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new InvalidRequest(
                    "'%s' has %d letters: write at most %d."
                            .formatted(argument, text.length(), LONGEST_TEXT));
        }
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Refuses a number that is none of the scale. */
    static void within(String field, @Nullable Double value, double least, double most) {
        if (value != null && !(value >= least && value <= most)) {
            throw new Refused(
                    "OUT_OF_RANGE",
                    field,
                    "'%s' is %s: write a number from %s to %s."
                            .formatted(field, value, least, most));
        }
    }

    /** Refuses a second line that is said to be the solid one. */
    static void atMostOneSolid(String field, long solid) {
        if (solid > 1) {
            throw new Refused(
                    "TWO_SOLID_LINES", field, "One line is solid: call the others DOTTED.");
        }
    }
}
