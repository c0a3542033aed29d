package io.commonground.incidents;

import io.commonground.graph.Names;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A product or topic that something goes wrong with.
 *
 * @param text as it was asked for
 * @param words without accents, in lower case; none where the text has no letter
 */
record Topic(String text, List<String> words) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    Topic {
        words = List.copyOf(words);
    }

    static Topic of(String text) {
        return new Topic(text.strip(), words(text));
    }

    /** Whether a text has all its words, whole, one behind the other. */
    boolean isIn(String text) {
        return Collections.indexOfSubList(words(text), words) >= 0;
    }

    private static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(Names.fold(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
