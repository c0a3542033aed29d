package io.commonground.accounts.timeline;

import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which interactions of an account to list; null or empty for all.
 *
 * @param severityAtMost 2 for those of severity 1 and 2
 * @param person by id or {@code source:id}
 */
record TimelineFilter(
        @Nullable List<InteractionKind> kinds,
        @Nullable List<InteractionState> states,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String person,
        @Nullable Integer severityAtMost,
        @Nullable Boolean openOnly,
        @Nullable String text) {

    static final TimelineFilter ALL =
            new TimelineFilter(null, null, null, null, null, null, null, null);

    private static final ZonedDateTime FIRST = LocalDate.of(1, 1, 1).atStartOfDay(ZoneOffset.UTC);
    private static final ZonedDateTime LAST =
            LocalDate.of(9999, 12, 31).atStartOfDay(ZoneOffset.UTC);

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("kinds", names(kinds));
        parameters.put("states", names(states));
        parameters.put("from", from == null ? FIRST : from.atStartOfDay(ZoneOffset.UTC));
        parameters.put(
                "until",
                to == null ? LAST : to.plusDays(1).atStartOfDay(ZoneOffset.UTC).minusNanos(1));
        parameters.put("person", person == null ? null : person(person));
        parameters.put("severity", severityAtMost);
        parameters.put("open", Boolean.TRUE.equals(openOnly));
        parameters.put(
                "text", text == null || text.isBlank() ? null : text.toLowerCase(Locale.ROOT));
        return parameters;
    }

    private static Object person(String argument) {
        return Reference.to(Kind.PERSON, argument)
                .orElse(new Reference(Kind.PERSON, "", null))
                .asParameter();
    }

    private static @Nullable List<String> names(@Nullable List<? extends Enum<?>> values) {
        return values == null || values.isEmpty()
                ? null
                : values.stream().<String>map(Enum::name).toList();
    }
}
