package io.commonground.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a token says under a name. */
final class Claims {

    private Claims() {}

    /** The value of that name, or where the names with dots between them lead; null for none. */
    static @Nullable Object find(Map<String, Object> claims, String name) {
        if (claims.containsKey(name)) {
            return claims.get(name);
        }
        Object value = claims;
        for (String step : name.split("\\.")) {
            value = value instanceof Map<?, ?> inner ? inner.get(step) : null;
        }
        return value;
    }

    /** The text of that name; null where there is none, or only a blank. */
    static @Nullable String findText(Map<String, Object> claims, String name) {
        return find(claims, name) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    /** The words of that name: the members of a list, or of text with blanks or commas. */
    static List<String> words(Map<String, Object> claims, String name) {
        Stream<?> parts =
                switch (find(claims, name)) {
                    case Collection<?> list -> list.stream();
                    case String text -> Arrays.stream(text.split("[\\s,]+"));
                    case null, default -> Stream.empty();
                };
        return parts.map(String::valueOf).filter(word -> !word.isBlank()).toList();
    }
}
