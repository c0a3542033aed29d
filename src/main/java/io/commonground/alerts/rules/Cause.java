package io.commonground.alerts.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing to warn of. No names: people are named in the explanation and the details as {@code
 * {person:ID}}, accounts as {@code {account:ID}}, with their own ids, which is shown as the name to
 * whoever may see it.
 *
 * @param key tells it apart from the rule's other causes, and stays the same while it lasts; made
 *     of own ids, never of names
 * @param account own id of the account it is about, null where it is about none
 * @param people own ids of those it is about, the most important first
 * @param since the first day of it, null where unknown
 * @param severity 1 today, 2 this week, 3 in time
 * @param details texts, numbers, truth values, days, and lists of these, by name
 * @param explanation one or two sentences that say what is the matter, and what it rests on
 * @param onlyFor own id of the one person it is for, null where it is for all who see the account
 */
public record Cause(
        String key,
        @Nullable String account,
        List<String> people,
        @Nullable LocalDate since,
        int severity,
        Map<String, Object> details,
        String explanation,
        @Nullable String onlyFor) {

    private static final int LEAST_URGENT = 3;

    public Cause {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A cause has a key.");
        }
        if (severity < 1 || severity > LEAST_URGENT) {
            throw new IllegalArgumentException(
                    "The severity of a cause is %d: 1 to %d.".formatted(severity, LEAST_URGENT));
        }
        people = people.stream().distinct().toList();
        details = new TreeMap<>(details);
    }

    /** One for all who see the account. */
    public Cause(
            String key,
            @Nullable String account,
            List<String> people,
            @Nullable LocalDate since,
            int severity,
            Map<String, Object> details,
            String explanation) {
        this(key, account, people, since, severity, details, explanation, null);
    }

    /** How a text names somebody without telling their name. */
    public static String person(String id) {
        return "{person:" + id + "}";
    }

    /** How a text names an account without telling its name. */
    public static String account(String id) {
        return "{account:" + id + "}";
    }
}
