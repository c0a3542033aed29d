package io.commonground.ties;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A tie that is not stored as the facts give it.
 *
 * @param start id of the person it starts at
 * @param end id of the other
 * @param stored null where it is missing
 * @param derived null where nothing ties the two, or the tie is a second one or starts at the wrong
 *     person
 */
record TieDifference(
        String start, String end, @Nullable TieValues stored, @Nullable TieValues derived) {

    /** Ann (p1) and Bo (p2): stored open 0.51 I, the facts give none. */
    String line(Map<String, String> names) {
        return "%s (%s) and %s (%s): stored %s, the facts give %s"
                .formatted(
                        names.getOrDefault(start, "?"),
                        start,
                        names.getOrDefault(end, "?"),
                        end,
                        said(stored),
                        said(derived));
    }

    private static String said(@Nullable TieValues values) {
        if (values == null) {
            return "none";
        }
        String strengths =
                values.strengths().entrySet().stream()
                        .map(e ->
                                String.format(
                                        Locale.ROOT,
                                        "%s %.12g %s",
                                        TieValues.name(e.getKey()),
                                        e.getValue(),
                                        values.bases().get(e.getKey())))
                        .collect(Collectors.joining(" "));
        String seen = values.lastSeen() == null ? "" : " last seen day " + values.lastSeen();
        return strengths + seen;
    }
}
