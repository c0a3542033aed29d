package io.commonground.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Graph;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.ties.RandomFacts;
import io.commonground.ties.Ties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The ties held in memory are those of the graph, whatever has been written since. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class SnapshotTests {

    @Autowired TestGraph graph;
    @Autowired Graph service;
    @Autowired Ties ties;

    private SnapshotReader reader;

    @BeforeEach
    void read() {
        reader = new SnapshotReader(service);
    }

    @Test
    void catchingUpGivesWhatReadingEverythingGives() {
        RandomFacts facts = new RandomFacts(graph, 5);
        facts.change(200);
        ties.derive(_ -> {});
        Snapshot held = reader.readAll(layer());
        assertThat(texts(held)).isNotEmpty();
        for (int round = 0; round < 25; round++) {
            facts.change(6);
            ties.derive(_ -> {});

            held = reader.catchUp(held, layer()).orElseThrow();

            assertThat(texts(held)).isEqualTo(texts(reader.readAll(layer())));
        }
    }

    @Test
    void aRebuildOfAllTiesIsReadAsAWhole() {
        new RandomFacts(graph, 6).change(50);
        ties.derive(_ -> {});
        Snapshot held = reader.readAll(layer());

        ties.rebuild(_ -> {});

        assertThat(reader.catchUp(held, layer())).isEmpty();
    }

    @Test
    void newPeopleJoinAtTheEnd() {
        new RandomFacts(graph, 7).change(50);
        ties.derive(_ -> {});
        Snapshot held = reader.readAll(layer());
        graph.person("zoe");
        graph.run(
                """
                MATCH (z:Person {id: 'zoe'}), (p:Person {id: 'p10'}), (l:TieLayer)
                CREATE (p)-[:TIE {open: 0.5, withStart: 0.6, withEnd: 0.7, withBoth: 0.8, basis: 'OP', basisWithEnd: 'OSP'}]->(z)
                SET l.turn = l.turn + 1
                CREATE (:TieTurn {turn: l.turn, people: ['zoe']})
                """);

        Optional<Snapshot> next = reader.catchUp(held, layer());

        assertThat(next.map(SnapshotTests::texts)).contains(texts(reader.readAll(layer())));
        assertThat(texts(next.orElseThrow()).getLast()).contains("0.5/0.7/0.6/0.8 1/3/1/1");
    }

    private LayerState layer() {
        return LayerState.of(service.find("paths/layer", Map.of()).orElseThrow());
    }

    private static List<String> texts(Snapshot snapshot) {
        return IntStream.range(0, snapshot.network().people())
                .mapToObj(person -> text(snapshot.numbers()[person], snapshot.network().of(person)))
                .toList();
    }

    private static String text(int number, Acquaintances its) {
        return number
                + IntStream.range(0, its.count())
                        .mapToObj(at ->
                                " %d:%s/%s/%s/%s %d/%d/%d/%d"
                                        .formatted(
                                                its.others()[at],
                                                its.open()[at],
                                                its.strength(at, true, false),
                                                its.strength(at, false, true),
                                                its.strength(at, true, true),
                                                its.bases()[at],
                                                its.basis(at, true, false),
                                                its.basis(at, false, true),
                                                its.basis(at, true, true)))
                        .reduce("", String::concat);
    }
}
