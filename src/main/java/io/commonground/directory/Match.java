package io.commonground.directory;

import io.commonground.graph.Connection;
import io.commonground.graph.Cursor;
import io.commonground.graph.Named;
import io.commonground.graph.Names;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A thing whose name answers a search.
 *
 * @param rank how well, in millionths; it depends on the two names alone and so does not move when
 *     others come and go
 */
public record Match<T extends Named>(T thing, long rank) {

    static final int LONGEST_LIST = 200;

    private static final long BEST = 1_000_000;

    /**
     * What answers a search, the best first.
     *
     * @param find gives the things that a full-text query, in Lucene's words, finds
     * @param aliases the other names of a thing
     */
    public static <T extends Named> List<Match<T>> search(
            String text, Function<String, List<T>> find, Function<T, List<String>> aliases) {
        NameQuery query = NameQuery.of(text);
        if (query.isEmpty()) {
            return List.of();
        }
        return find.apply(query.lucene()).stream()
                .map(thing -> new Match<>(thing, rank(query, thing, aliases.apply(thing))))
                .sorted(order())
                .limit(LONGEST_LIST)
                .toList();
    }

    static Comparator<Match<?>> order() {
        return Comparator.comparing(Match::cursorText);
    }

    private static long rank(NameQuery query, Named thing, List<String> aliases) {
        double best =
                Stream.concat(Stream.of(thing.name()), aliases.stream())
                        .mapToDouble(query::rank)
                        .max()
                        .orElse(0);
        return Math.round(BEST * best);
    }

    private String cursorText() {
        return "%07d %s %s".formatted(BEST - rank, Names.fold(thing.name()), thing.id());
    }

    /** A page of them; its cursor holds for the same search. */
    public static <T extends Named> Connection<T> page(
            List<Match<T>> matches, int first, @Nullable String after) {
        int size = Connection.size(first);
        Cursor cursor = Cursor.decode(after, "search", 1);
        String behind = cursor == null ? "" : cursor.values().getFirst();
        return Connection.of(
                        matches.stream()
                                .filter(match -> match.cursorText().compareTo(behind) > 0)
                                .limit(size + 1L)
                                .toList(),
                        size,
                        cursor,
                        match -> Cursor.at("search", match.cursorText()),
                        matches::size)
                .map(Match::thing);
    }
}
