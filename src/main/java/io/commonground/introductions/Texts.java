package io.commonground.introductions;

import io.commonground.graph.LimitExceeded;
import org.jspecify.annotations.Nullable;

/** How long what people write may be. */
final class Texts {

    private Texts() {}

    static void check(String argument, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new LimitExceeded(
                    "'%s' has %d characters: at most %d."
                            .formatted(argument, text.length(), longest));
        }
    }
}
