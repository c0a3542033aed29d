package io.commonground.ties;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.TestGraph;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All ties of the graph by pair, to compare to 1e-12. */
record StoredTies(Map<Pair, TieValues> byPair) {

    static StoredTies in(TestGraph graph) {
        Map<Pair, TieValues> ties = new HashMap<>();
        graph.run("MATCH (a)-[t:TIE]->(b) RETURN a.id AS start, b.id AS end, properties(t) AS tie")
                .forEach(row -> {
                    String start = row.get("start").asString();
                    Pair pair = new Pair(start, row.get("end").asString());
                    assertThat(pair.start()).as("ties start at the smaller id").isEqualTo(start);
                    assertThat(ties.put(pair, tie(row.get("tie").asMap())))
                            .as("one tie of %s", pair)
                            .isNull();
                });
        return new StoredTies(ties);
    }

    void areThoseOf(StoredTies others) {
        assertThat(byPair).isNotEmpty().containsOnlyKeys(others.byPair.keySet());
        byPair.forEach((pair, tie) ->
                assertThat(tie.same(others.byPair.get(pair)))
                        .as("%s %s %s", pair, tie, others.byPair.get(pair))
                        .isTrue());
    }

    private static TieValues tie(Map<String, Object> properties) {
        Map<Audience, Double> strengths = new EnumMap<>(Audience.class);
        put(strengths, Audience.OPEN, properties.get("open"));
        put(strengths, Audience.WITH_START, properties.get("withStart"));
        put(strengths, Audience.WITH_END, properties.get("withEnd"));
        put(strengths, Audience.WITH_BOTH, properties.get("withBoth"));
        Map<Audience, String> bases = new EnumMap<>(Audience.class);
        put(bases, Audience.OPEN, properties.get("basis"));
        put(bases, Audience.WITH_START, properties.get("basisWithStart"));
        put(bases, Audience.WITH_END, properties.get("basisWithEnd"));
        put(bases, Audience.WITH_BOTH, properties.get("basisWithBoth"));
        Object last = properties.get("lastSeen");
        return TieValues.ofStored(
                strengths, bases, last == null ? null : (Integer) ((Number) last).intValue());
    }

    @SuppressWarnings("unchecked")
    private static <T> void put(
            Map<Audience, T> values, Audience audience, @Nullable Object value) {
        if (value != null) {
            values.put(audience, (T) value);
        }
    }
}
