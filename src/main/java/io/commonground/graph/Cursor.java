package io.commonground.graph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in an ordered list, told by the values that order it, so that it stays right when rows
 * before or after it come and go.
 *
 * @param list which list it belongs to; no other takes it
 * @param values the ordering values of the row it stands on
 */
public record Cursor(String list, List<String> values) {

    public Cursor {
        values = List.copyOf(values);
    }

    public static Cursor at(String list, String... values) {
        return new Cursor(list, List.of(values));
    }

    /** Reads a cursor of that list; null stays null: the beginning. */
    public static @Nullable Cursor decode(@Nullable String encoded, String list, int size) {
        if (encoded == null) {
            return null;
        }
        try {
            List<String> parts =
                    Arrays.stream(encoded.split("\\.", -1)).map(Cursor::plain).toList();
            if (parts.size() == size + 1 && parts.getFirst().equals(list)) {
                return new Cursor(list, parts.subList(1, parts.size()));
            }
        } catch (IllegalArgumentException notBase64) {
            // told below, like every other text that is no cursor of this list
        }
        throw new InvalidRequest(
                "'after' is not a cursor of this list: pass the endCursor of an earlier page of it.");
    }

    public String encoded() {
        return Stream.concat(Stream.of(list), values.stream())
                .map(part ->
                        Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("."));
    }

    private static String plain(String encoded) {
        return new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
    }
}
