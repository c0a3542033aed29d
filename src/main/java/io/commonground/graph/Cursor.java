package io.commonground.graph;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in an ordered list, told by the values that order it, so that it stays right when rows
 * before or after it come and go.
 *
 * @param values the ordering values of the row it stands on
 */
public record Cursor(List<String> values) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        values = List.copyOf(values);
    }

    public static Cursor at(String... values) {
        return new Cursor(List.of(values));
    }

    /** Reads a cursor with that many values; null stays null: the beginning of the list. */
    public static @Nullable Cursor decode(@Nullable String encoded, int size) {
        if (encoded == null) {
            return null;
        }
        try {
            String plain =
                    new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            List<String> values = List.of(plain.split(SEPARATOR, -1));
            if (values.size() == size) {
                return new Cursor(values);
            }
        } catch (IllegalArgumentException notBase64) {
            // told below, like every other text that is no cursor of this list
        }
        throw new InvalidRequest(
                "'after' is not a cursor of this list: pass the endCursor of an earlier page of it.");
    }

    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8));
    }
}
