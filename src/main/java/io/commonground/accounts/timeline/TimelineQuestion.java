package io.commonground.accounts.timeline;

import io.commonground.graph.Connection;
import io.commonground.graph.Cursor;
import io.commonground.graph.InvalidRequest;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a timeline is asked for.
 *
 * @param after the cursor behind which it begins, null for the newest
 */
record TimelineQuestion(TimelineFilter filter, int first, @Nullable Cursor after) {

    private static final String LIST = "timeline";

    static TimelineQuestion of(@Nullable TimelineFilter filter, int first, @Nullable String after) {
        return new TimelineQuestion(
                filter == null ? TimelineFilter.ALL : filter,
                Connection.size(first),
                Cursor.decode(after, LIST, 2));
    }

    static Cursor place(Interaction interaction) {
        return Cursor.at(LIST, interaction.at().toInstant().toString(), interaction.id());
    }

    /** Of the page; without its cursor those of all that the filter lets through. */
    Map<String, @Nullable Object> parameters(boolean page) {
        Map<String, @Nullable Object> parameters = filter.parameters();
        parameters.put("limit", first + 1);
        parameters.put("after", null);
        if (page && after != null) {
            parameters.put("after", after.values().getLast());
            parameters.merge("until", Moments.stored(day()), TimelineQuestion::earlier);
        }
        return parameters;
    }

    private static Object earlier(Object one, Object other) {
        return ((ZonedDateTime) one).isBefore((ZonedDateTime) other) ? one : other;
    }

    private Instant day() {
        try {
            return Instant.parse(Objects.requireNonNull(after).values().getFirst());
        } catch (DateTimeParseException forged) {
            throw new InvalidRequest(
                    "'after' is not a cursor of this list: pass the endCursor of an earlier page of it.");
        }
    }
}
