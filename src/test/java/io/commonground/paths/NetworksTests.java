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

/** What questions are told while facts and ties change below them. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class NetworksTests {

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Ties ties;

    @BeforeEach
    void annReachesCyThroughBoOrDi() {
        new FactsOf(graph)
                .draw(
                        """
                        Ann friend Bo
                        Bo friend Cy
                        Ann linkedin Di
                        Di friend Cy
                        """);
        ties.derive(_ -> {});
    }

    @Test
    void whileAllTiesAreBeingBuiltQuestionsAreAnsweredFromThoseBefore() {
        List<Double> before = ask().at("connectionPaths.paths[*].strength");

        graph.run("MATCH ()-[t:TIE]->() DELETE t");
        graph.run("MATCH (l:TieLayer) SET l.stage = 'DROPPING', l.turn = l.turn + 1");

        Asker.Answer meanwhile = ask();
        assertThat(meanwhile.<List<Double>>at("connectionPaths.paths[*].strength"))
                .hasSize(2)
                .isEqualTo(before);
        assertThat(meanwhile.<List<List<String>>>at("connectionPaths.paths[0].hops[*].basis"))
                .allMatch(basis -> basis.equals(List.of("STATED")));
    }

    @Test
    void whoeverHasJustBecomePrivateIsPassedByAndCostsNobodyTheOtherPaths() {
        assertThat(ask().<List<Double>>at("connectionPaths.paths[*].strength")).hasSize(2);

        graph.run("MATCH (b:Person {id: 'Bo'}) SET b.owner = 'Cy'");

        assertThat(ask().<List<String>>at("connectionPaths.paths[*].people[1].name"))
                .containsExactly("Di");
    }

    @Test
    void whatTheGraphDoesNotHoldAnyMoreIsNotTold() {
        ask();

        graph.run("MATCH ()-[t:TIE]->() DELETE t");

        assertThat(ask().codes()).containsExactly("UNAVAILABLE");
    }

    @Test
    void beforeAnyTieWasDerivedNobodyReachesAnybody() {
        graph.clear();
        graph.person("Ann");
        graph.person("Cy");

        assertThat(ask().<String>at("connectionPaths.verdict")).isEqualTo("NONE");
    }

    private Asker.Answer ask() {
        return Asker.at(port)
                .ask(
                        """
                        { connectionPaths(from: "test:Ann", to: "test:Cy") {
                            verdict paths { strength people { name } hops { basis } } } }
                        """);
    }
}
