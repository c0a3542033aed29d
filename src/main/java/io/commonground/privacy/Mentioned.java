package io.commonground.privacy;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells whether a text names somebody: by any of their names, as whole words. */
final class Mentioned {

    private static final int SHORTEST = 3;
    private static final String NO_WORD = "[^\\p{L}\\p{N}]";

    private final String pattern;
    private final Pattern compiled;

    Mentioned(Collection<String> names) {
        String any =
                names.stream()
                        .filter(name -> name.length() >= SHORTEST)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        pattern =
                "(?isu)(.*%s)?(%s)(%s.*)?"
                        .formatted(NO_WORD, any.isEmpty() ? "(?!)" : any, NO_WORD);
        compiled = Pattern.compile(pattern);
    }

    /** As a regular expression of the database, which matches whole texts. */
    String pattern() {
        return pattern;
    }

    boolean in(@Nullable String text) {
        return text != null && compiled.matcher(text).matches();
    }
}
