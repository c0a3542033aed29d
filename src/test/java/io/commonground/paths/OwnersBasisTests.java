package io.commonground.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.ties.FactsOf;
import io.commonground.ties.Ties;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What a tie rests on is told to each as far as they may know it. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class OwnersBasisTests {

    private static final String ASKED =
            """
            { all: connectionPaths(from: "test:Ann", to: "test:Bo") { verdict paths { hops { basis } } }
              met: connectionPaths(from: "test:Ann", to: "test:Bo", basis: [OBSERVED]) { paths { strength } }
              inferred: connectionPaths(from: "test:Bo", to: "test:Ann", basis: [INFERRED]) { paths { strength } } }
            """;

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Ties ties;

    @BeforeEach
    void annAndBoSitOnABoardAndAnnKnowsOfAMeeting() {
        new FactsOf(graph)
                .draw(
                        """
                        Ann board Acme(9) 2023-11-22..now
                        Bo board Acme(9) 2023-11-22..now
                        Ann meets Bo 2026-11-22 private=Ann
                        Cy works Zeta 2020..now
                        """);
        ties.derive(_ -> {});
    }

    @Test
    void theOwnersFilterAndVerdictKnowTheirPrivateEvidence() {
        Asker.Answer answer = Asker.at(port).as("Ann").ask(ASKED);

        assertThat(answer.<String>at("all.verdict")).isEqualTo("VERIFIED");
        assertThat(answer.<List<String>>at("all.paths[0].hops[0].basis"))
                .containsExactlyInAnyOrder("OBSERVED", "INFERRED");
        assertThat(answer.<List<Double>>at("met.paths[*].strength")).hasSize(1);
        assertThat(answer.<List<Double>>at("inferred.paths[*].strength")).hasSize(1);
    }

    @Test
    void othersSeeNothingOfIt() {
        for (String other : List.of("Bo", "Cy")) {
            Asker.Answer answer = Asker.at(port).as(other).ask(ASKED);

            assertThat(answer.<String>at("all.verdict")).isEqualTo("UNVERIFIED");
            assertThat(answer.<List<String>>at("all.paths[0].hops[0].basis"))
                    .containsExactly("INFERRED");
            assertThat(answer.<List<Double>>at("met.paths[*].strength")).isEmpty();
            assertThat(answer.<List<Double>>at("inferred.paths[*].strength")).hasSize(1);
        }
    }

    @Test
    void whoItIsSharedWithSeesIt() {
        Asker.at(port)
                .as("Ann")
                .ask("mutation { shareTies(with: \"test:person:Cy\") { grant { id } } }");

        Asker.Answer answer = Asker.at(port).as("Cy").ask(ASKED);

        assertThat(answer.<String>at("all.verdict")).isEqualTo("VERIFIED");
        assertThat(answer.<List<Double>>at("met.paths[*].strength")).hasSize(1);
    }
}
