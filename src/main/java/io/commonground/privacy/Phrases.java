package io.commonground.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Phrases to look for in names. */
final class Phrases {

    private static final String NOTHING = "";

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final List<Phrase> others = new ArrayList<>();

    Phrases(Collection<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            List<Phrase> alike =
                    phrase.first().isWhole()
                            ? byFirstWord.computeIfAbsent(
                                    phrase.first().core(), _ -> new ArrayList<>())
                            : others;
            alike.add(phrase);
        }
    }

    boolean areIn(List<String> name) {
        return IntStream.range(0, name.size()).anyMatch(at -> at(name, at).findAny().isPresent());
    }

    /** The name with nothing in place of each of the phrases. */
    List<String> takenFrom(List<String> name) {
        List<String> rest = new ArrayList<>(name);
        for (int at = 0; at < name.size(); at++) {
            int begin = at;
            at(name, at)
                    .forEach(phrase ->
                            IntStream.range(begin, begin + phrase.length())
                                    .forEach(i -> rest.set(i, NOTHING)));
        }
        return rest;
    }

    private Stream<Phrase> at(List<String> name, int at) {
        return Stream.concat(
                        byFirstWord.getOrDefault(name.get(at), List.of()).stream(), others.stream())
                .filter(phrase -> phrase.isAt(name, at));
    }
}
