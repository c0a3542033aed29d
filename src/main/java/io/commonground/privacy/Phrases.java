package io.commonground.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases to look for in names. */
final class Phrases {

    private static final String NOTHING = "";
    private static final int LETTERS = 2;

    /** Those whose first word begins with these letters. */
    private final Map<String, List<Phrase>> byLetters = new HashMap<>();

    /** Those whose first word may begin with anything. */
    private final List<Phrase> others = new ArrayList<>();

    Phrases(Collection<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            WordPattern first = phrase.first();
            List<Phrase> alike =
                    first.anyBegin()
                            ? others
                            : byLetters.computeIfAbsent(
                                    letters(first.core()), _ -> new ArrayList<>());
            alike.add(phrase);
        }
    }

    private static String letters(String word) {
        return word.length() <= LETTERS ? word : word.substring(0, LETTERS);
    }

    boolean areIn(List<String> name) {
        for (int at = 0; at < name.size(); at++) {
            if (find(name, at) != null) {
                return true;
            }
        }
        return false;
    }

    /** The name with nothing in place of each of the phrases. */
    List<String> takenFrom(List<String> name) {
        List<String> rest = new ArrayList<>(name);
        for (int at = 0; at < rest.size(); at++) {
            Phrase phrase = find(rest, at);
            for (int i = 0; phrase != null && i < phrase.length(); i++) {
                rest.set(at + i, NOTHING);
            }
        }
        return rest;
    }

    private @Nullable Phrase find(List<String> name, int at) {
        List<Phrase> alike = byLetters.getOrDefault(letters(name.get(at)), List.of());
        Phrase found = find(alike, name, at);
        return found == null ? find(others, name, at) : found;
    }

    private static @Nullable Phrase find(List<Phrase> phrases, List<String> name, int at) {
        for (Phrase phrase : phrases) {
            if (phrase.isAt(name, at)) {
                return phrase;
            }
        }
        return null;
    }
}
