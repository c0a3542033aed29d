package io.commonground.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.ties.FactsOf;
import io.commonground.ties.Ties;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Several people ask at the same time, and each is answered as if nobody else did. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class TwoViewersTests {

    private static final String QUESTION =
            """
            {
              viewer { name }
              connectionPaths(from: "test:Ann", to: "test:Di") { verdict paths { strength summary } }
              commonLinks(between: "test:Ann", and: "test:Di") { rapport links { kind subject { name } } }
              introducers(to: "test:person:Di") { path { strength } }
              person(id: "test:Ann") { affiliations { organization { name } } }
            }
            """;

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Ties ties;

    @Test
    void nobodyIsToldWhatIsForSomebodyElse() {
        new FactsOf(graph)
                .draw(
                        """
                        Ann works Zeta(20) 2020..now
                        Di works Zeta(20) 2020..now
                        Ann friend Di private=Ann
                        Ann board Acme(9) 2018..now private=Ann
                        Di family Bo private=Di
                        Bo meets Ann 2026-09-03
                        Cy friend Di
                        """);
        graph.run("MATCH (u:Unit) SET u.externalId = u.id, u.source = 'source-test'");
        ties.derive(_ -> {});
        List<String> viewers = List.of("Ann", "Bo", "Cy", "Di");
        Map<String, String> alone = new TreeMap<>();
        viewers.forEach(viewer -> alone.put(viewer, ask(viewer)));
        assertThat(alone.values()).doesNotHaveDuplicates();
        assertThat(alone.values()).noneMatch(answer -> answer.contains("errors"));
        Map<String, List<String>> together = new ConcurrentHashMap<>();

        try (var threads = Executors.newFixedThreadPool(16)) {
            IntStream.range(0, 400)
                    .mapToObj(at -> viewers.get(at % viewers.size()))
                    .forEach(viewer ->
                            threads.execute(() ->
                                    together.computeIfAbsent(
                                                    viewer,
                                                    _ ->
                                                            Collections.synchronizedList(
                                                                    new ArrayList<>()))
                                            .add(ask(viewer))));
        }

        assertThat(together).hasSize(viewers.size());
        together.forEach((viewer, answers) ->
                assertThat(answers).as(viewer).hasSize(100).containsOnly(alone.get(viewer)));
    }

    private String ask(String viewer) {
        return Asker.at(port).as(viewer).ask(QUESTION).body();
    }
}
