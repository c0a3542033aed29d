package io.commonground.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.ties.FactsOf;
import io.commonground.ties.Ties;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Who objects stays known, and stands between nobody. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class ObjectionTests {

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Ties ties;

    @BeforeEach
    void annReachesCyThroughBo() {
        new FactsOf(graph)
                .draw(
                        """
                        Ann friend Bo
                        Bo friend Cy
                        Bo works Vendor(20) 2020..now
                        """);
        graph.run("MATCH (u:Unit {id: 'Vendor'}) SET u:Vendor");
        ties.derive(_ -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", asOf: \"2026-11-01\""})
    void noPathLeadsThroughThemFromTheNextQuestionOn(String asOf) {
        assertThat(paths("Ann", "Cy", asOf)).hasSize(1);

        objects("Bo", true);
        assertThat(paths("Ann", "Cy", asOf)).isEmpty();
        assertThat(paths("Ann", "Bo", asOf)).as("they stay known").hasSize(1);
        List<Object> introducers =
                Asker.at(port)
                        .ask("{ introducers(to: \"test:Cy\") { person { name } } }")
                        .at("introducers");
        assertThat(introducers).isEmpty();

        objects("Bo", false);
        assertThat(paths("Ann", "Cy", asOf)).hasSize(1);
    }

    @Test
    void theyAreNobodysCommonAcquaintanceFromTheNextQuestionOn() {
        assertThat(acquaintances()).containsExactly("Bo");

        objects("Bo", true);
        assertThat(acquaintances()).isEmpty();
        List<Object> direct =
                Asker.at(port)
                        .ask(
                                "{ commonLinks(between: \"test:Ann\", and: \"test:Bo\") { links { kind } } }")
                        .at("commonLinks.links[?(@.kind == 'CONNECTION')]");
        assertThat(direct).as("they stay known").hasSize(1);

        objects("Bo", false);
        assertThat(acquaintances()).containsExactly("Bo");
    }

    private List<String> acquaintances() {
        return Asker.at(port)
                .ask(
                        "{ commonLinks(between: \"test:Ann\", and: \"test:Cy\") { links { kind subject { name } } } }")
                .at("commonLinks.links[?(@.kind == 'ACQUAINTANCE')].subject.name");
    }

    @Test
    void itHoldsWhileAllTiesAreBeingBuilt() {
        assertThat(paths("Ann", "Cy", "")).hasSize(1);
        graph.run("MATCH (l:TieLayer) SET l.stage = 'BUILDING', l.after = ''");

        objects("Bo", true);

        assertThat(paths("Ann", "Cy", "")).isEmpty();
    }

    @Test
    void onePersonDoesNotObjectForAnother() {
        Asker.Answer refused =
                Asker.at(port)
                        .as("Ann", "SELLER")
                        .ask(
                                "mutation { recordObjection(person: \"test:Bo\", objects: true) { objects } }");

        assertThat(refused.codes()).containsExactly("FORBIDDEN");
        assertThat(paths("Ann", "Cy", "")).hasSize(1);
    }

    private void objects(String person, boolean objects) {
        Boolean now =
                Asker.at(port)
                        .as(person, "SELLER")
                        .ask(
                                "mutation { recordObjection(person: \"test:%s\", objects: %s) { objects since } }"
                                        .formatted(person, objects))
                        .at("recordObjection.objects");
        assertThat(now).isEqualTo(objects);
    }

    private List<Object> paths(String from, String to, String asOf) {
        return Asker.at(port)
                .ask(
                        "{ connectionPaths(from: \"test:%s\", to: \"test:%s\"%s) { paths { length } } }"
                                .formatted(from, to, asOf))
                .at("connectionPaths.paths");
    }
}
