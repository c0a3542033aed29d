package io.commonground.introductions;

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

/** Whoever does not want to be asked stands on nobody's path, from the next question on. */
@GraphTest
class AvailabilityTests {

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Ties ties;

    @BeforeEach
    void annKnowsCyByBo() {
        new FactsOf(graph).draw("Ann friend Bo\nBo friend Cy");
        ties.derive(_ -> {});
    }

    @Test
    void whoIsClosedConnectsNobodyUntilTheyOpenAgain() {
        assertThat(pathsFor("Ann")).hasSize(1);

        set("CLOSED");
        assertThat(pathsFor("Ann")).isEmpty();
        assertThat(pathsFor("Bo")).as("for everyone alike").isEmpty();

        set("ASK_FIRST");
        assertThat(pathsFor("Ann")).hasSize(1);
    }

    @Test
    void whatSomebodySaysIsShownOnEveryHop() {
        assertThat(shown()).containsExactly("OPEN", "OPEN", "OPEN");

        set("ASK_FIRST");

        assertThat(shown()).containsExactly("OPEN", "ASK_FIRST", "OPEN");
    }

    @Test
    void nobodyInParticularSaysNothing() {
        assertThat(
                        Asker.at(port)
                                .ask(
                                        "mutation { setAvailability(availability: CLOSED) { person { name } } }")
                                .codes())
                .containsExactly("FORBIDDEN");
    }

    @Test
    void whoHasClosedMeanwhileIsNotAskedWhenItIsPassedOn() {
        new FactsOf(graph).draw("Cy friend Di");
        ties.derive(_ -> {});
        String id =
                Asker.at(port)
                        .as("Ann")
                        .ask(
                                """
                                mutation { requestIntroduction(input: {
                                  path: ["test:Ann", "test:Bo", "test:Cy", "test:Di"], message: "Please"
                                }) { introduction { id } } }
                                """)
                        .at("requestIntroduction.introduction.id");
        set("Cy", "CLOSED");

        Asker.at(port)
                .as("Bo")
                .ask(
                        "mutation { answerIntroduction(id: \"%s\", answer: YES) { introduction { state } } }"
                                .formatted(id));

        String question = "{ introduction(id: \"%s\") { state } }".formatted(id);
        assertThat(Asker.at(port).as("Ann").ask(question).<String>at("introduction.state"))
                .isEqualTo("NOT_AVAILABLE");
        assertThat(Asker.at(port).as("Cy", "EXECUTIVE").ask(question).<Object>at("introduction"))
                .isNull();
    }

    private void set(String availability) {
        set("Bo", availability);
    }

    private void set(String person, String availability) {
        String now =
                Asker.at(port)
                        .as(person)
                        .ask(
                                "mutation { setAvailability(availability: %s) { person { name availability } userErrors { code } } }"
                                        .formatted(availability))
                        .at("setAvailability.person.availability");
        assertThat(now).isEqualTo(availability);
    }

    private List<Object> pathsFor(String viewer) {
        return Asker.at(port)
                .as(viewer)
                .ask(
                        "{ connectionPaths(from: \"test:Ann\", to: \"test:Cy\") { paths { length } } }")
                .at("connectionPaths.paths");
    }

    private List<String> shown() {
        return Asker.at(port)
                .as("Ann")
                .ask(
                        "{ connectionPaths(from: \"test:Ann\", to: \"test:Cy\") { paths { people { availability } } } }")
                .at("connectionPaths.paths[0].people[*].availability");
    }
}
