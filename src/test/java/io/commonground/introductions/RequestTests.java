package io.commonground.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Asking for introductions. */
@GraphTest
class RequestTests {

    @LocalServerPort int port;
    @Autowired TestGraph graph;

    private Scene scene;

    @BeforeEach
    void draw() {
        scene = new Scene(graph, port).draw();
    }

    @Test
    void aRequestGoesToTheConnectorThenToTheTargetAndOnToItsOutcome() {
        String id = scene.ask();
        assertThat(scene.state("Ann", id)).isEqualTo("AWAITING_CONNECTOR");
        assertThat(scene.seen("Bo", id))
                .containsEntry("message", "Coffee with them?")
                .containsEntry("target", Map.of("name", "Cy"));
        assertThat(scene.seen("Cy", id)).as("is not asked yet").isNull();

        scene.answer("Bo", id, "YES");
        assertThat(scene.state("Ann", id)).isEqualTo("AWAITING_TARGET");
        scene.answer("Cy", id, "YES");
        assertThat(scene.state("Ann", id)).isEqualTo("INTRODUCED");
        Asker.Answer outcome =
                scene.as("Max")
                        .ask(
                                "mutation { recordIntroductionOutcome(id: \"%s\", outcome: MEETING_HELD) { introduction { state } } }"
                                        .formatted(id));

        assertThat(outcome.<String>at("recordIntroductionOutcome.introduction.state"))
                .isEqualTo("MEETING_HELD");
        assertThat(scene.steps("Ann", id))
                .containsExactly("REQUESTED Ann", "AGREED Bo", "AGREED Cy", "MEETING_HELD Max");
    }

    @Test
    void theConnectorWhoSpeaksWithTheTargetTellsTheirAnswer() {
        String id = scene.ask();
        scene.answer("Bo", id, "YES");

        assertThat(scene.answer("Bo", id, "YES").codes()).as("twice").containsExactly("CONFLICT");
        scene.answer("Bo", id, "YES", ", as: TARGET");

        assertThat(scene.state("Ann", id)).isEqualTo("INTRODUCED");
    }

    @Test
    void severalConnectorsAreAskedOneAfterTheOther() {
        graph.draw("Bo 0.7 Dee 0.7 Eve");
        String id =
                scene.ask("Ann", "Ann", "Bo", "Dee", "Eve")
                        .at("requestIntroduction.introduction.id");
        assertThat(scene.seen("Dee", id)).isNull();

        scene.answer("Bo", id, "YES");

        assertThat(scene.steps("Ann", id))
                .as("not who has agreed")
                .containsExactly("REQUESTED Ann");
        assertThat(scene.state("Ann", id)).isEqualTo("AWAITING_CONNECTOR");
        assertThat(names(scene.seen("Dee", id), "path")).containsExactly("Bo", "Dee", "Eve");
        assertThat(names(scene.seen("Bo", id), "path")).containsExactly("Ann", "Bo", "Dee");
        scene.answer("Dee", id, "YES");
        assertThat(scene.state("Ann", id)).isEqualTo("AWAITING_TARGET");
        assertThat(names(scene.seen("Eve", id), "path")).containsExactly("Dee", "Eve");
    }

    @Test
    void aPathThatBeginsWithSomebodyElseAsksThemFirst() {
        String id = scene.ask("Zoe", "Bo", "Cy").at("requestIntroduction.introduction.id");

        assertThat(names(scene.seen("Zoe", id), "path")).containsExactly("Zoe", "Bo", "Cy");
        assertThat(scene.answer("Bo", id, "YES").codes()).isEmpty();
    }

    @Test
    void onlyAPathTheAskerMaySeeCanBeGone() {
        graph.person("Dee");
        graph.run(
                """
                MATCH (bo:Person {id: 'Bo'}), (dee:Person {id: 'Dee'}), (zoe:Person {id: 'Zoe'})
                CREATE (bo)-[:TIE {withEnd: 0.5, withBoth: 0.5, basis: 'O'}]->(dee)
                SET zoe.owner = 'Max'
                """);

        assertThat(scene.ask("Ann", "Ann", "Bo", "Max").codes())
                .as("no tie")
                .containsExactly("NOT_FOUND");
        assertThat(scene.ask("Ann", "Ann", "Bo", "Dee").codes())
                .as("Dee's own")
                .containsExactly("NOT_FOUND");
        assertThat(scene.ask("Ann", "Ann", "Bo", "Zoe").codes())
                .as("unseen")
                .containsExactly("NOT_FOUND");
        assertThat(scene.ask("Ann", "Ann", "Bo", "Nobody"))
                .as("absent")
                .isEqualTo(scene.ask("Ann", "Ann", "Bo", "Zoe"));
        graph.run("MATCH (p:Person {id: 'Bo'}) SET p.availability = 'CLOSED'");
        Asker.Answer closed = scene.ask("Ann", "Ann", "Bo", "Cy");
        assertThat(closed.codes()).as(closed.body()).containsExactly("NOT_FOUND");
        assertThat(graph.run("MATCH (i:Introduction) RETURN i")).isEmpty();
    }

    @Test
    void aRequestThatMakesNoSenseIsToldWhatToChange() {
        assertThat(
                        scene.ask("Ann", "Ann", "Bo")
                                .<List<String>>at("requestIntroduction.userErrors[*].code"))
                .containsExactly("NOBODY_BETWEEN");
        assertThat(scene.ask("Ann", "Cy").codes()).containsExactly("BAD_REQUEST");
        assertThat(scene.ask("Ann", "Bo", "Ann").codes()).containsExactly("BAD_REQUEST");
        assertThat(scene.askWith("Ann", ", neededBy: \"2020-01-01\"", "Ann", "Bo", "Cy").codes())
                .containsExactly("BAD_REQUEST");
        assertThat(scene.askWith("Ann", ", account: \"test:none\"", "Ann", "Bo", "Cy").codes())
                .containsExactly("NOT_FOUND");
        assertThat(
                        Asker.at(port)
                                .ask(
                                        "mutation { requestIntroduction(input: {path: [\"test:Bo\", \"test:Cy\"], message: \"x\"}) { introduction { id } } }")
                                .codes())
                .as("nobody in particular")
                .containsExactly("FORBIDDEN");
    }

    @Test
    void theSameRequestSentManyTimesIsOneIntroduction() {
        Set<String> ids =
                IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(_ ->
                                scene.askWith("Ann", ", idempotencyKey: \"k\"", "Ann", "Bo", "Cy")
                                        .<String>at("requestIntroduction.introduction.id"))
                        .collect(Collectors.toSet());

        assertThat(ids).hasSize(1);
        assertThat(
                        scene.askWith(
                                        "Ann",
                                        ", idempotencyKey: \"k\", neededBy: \"%s\""
                                                .formatted(Moves.now().toLocalDate().plusDays(3)),
                                        "Ann",
                                        "Bo",
                                        "Cy")
                                .codes())
                .containsExactly("CONFLICT");
        assertThat(graph.run("MATCH (i:Introduction)-[:HAD]->(s) RETURN s")).hasSize(1);
    }

    @Test
    void nobodyElseAsksForTheSamePersonUntilThatHasEnded() {
        graph.draw("Zoe 0.5 Dee 0.5 Cy");
        String id = scene.ask();

        Asker.Answer second = scene.ask("Zoe", "Zoe", "Dee", "Cy");
        assertThat(second.<List<String>>at("requestIntroduction.userErrors[*].code"))
                .containsExactly("ALREADY_ASKED");
        assertThat(second.body()).doesNotContain("Ann").doesNotContain("Bo");
        scene.answer("Bo", id, "NO");

        assertThat(
                        scene.ask("Zoe", "Zoe", "Dee", "Cy")
                                .<String>at("requestIntroduction.introduction.state"))
                .isEqualTo("AWAITING_CONNECTOR");
    }

    @Test
    void ofManyWhoAskForTheSamePersonAtTheSameTimeOneDoes() {
        graph.draw("Zoe 0.5 Dee 0.5 Cy");
        long made =
                IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(i ->
                                i % 2 == 0
                                        ? scene.ask("Ann", "Ann", "Bo", "Cy")
                                        : scene.ask("Zoe", "Zoe", "Dee", "Cy"))
                        .filter(answer -> answer.at("requestIntroduction.introduction") != null)
                        .count();

        assertThat(made).isEqualTo(1);
    }

    @Test
    void nobodyIsAskedForMoreThanTheBudgetAllows() {
        for (int i = 0; i < 4; i++) {
            graph.draw("Bo 0.5 To" + i);
        }
        for (int i = 0; i < 3; i++) {
            assertThat(
                            scene.ask("Ann", "Ann", "Bo", "To" + i)
                                    .<String>at("requestIntroduction.introduction.state"))
                    .isEqualTo("AWAITING_CONNECTOR");
        }

        Asker.Answer fourth = scene.ask("Zoe", "Bo", "To3");

        assertThat(fourth.<List<String>>at("requestIntroduction.userErrors[*].code"))
                .containsExactly("BUSY");
        assertThat(fourth.body()).doesNotContain("Ann");
    }

    @Test
    void theManagerIsAskedFirstWhereTheAccountDemandsIt() {
        assertThat(scene.managerFirst("Zoe", true).codes()).containsExactly("FORBIDDEN");
        scene.managerFirst("Max", true);
        String id = scene.ask();
        assertThat(scene.state("Ann", id)).isEqualTo("AWAITING_MANAGER");
        assertThat(scene.seen("Bo", id)).as("is not asked yet").isNull();
        assertThat(names(scene.seen("Max", id), "path")).as("not through whom").isEmpty();

        scene.answer("Max", id, "NO", ", reason: \"They are in the middle of a renewal\"");

        assertThat(scene.seen("Ann", id).toString())
                .contains("REFUSED")
                .contains("DECLINED")
                .contains("in the middle of a renewal");
        assertThat(scene.seen("Bo", id)).isNull();
    }

    @Test
    void whoRunsTheProgramAnswersForAnAccountWithoutAManager() {
        scene.managerFirst("Pam", true);
        graph.run("MATCH ()-[manages:MANAGES]->() DELETE manages");
        String id = scene.ask();
        List<String> waiting =
                scene.as("Pam")
                        .ask("{ introductions(role: TO_ANSWER) { nodes { id } } }")
                        .at("introductions.nodes[*].id");
        assertThat(waiting).containsExactly(id);

        scene.answer("Pam", id, "YES");

        assertThat(scene.state("Ann", id)).isEqualTo("AWAITING_CONNECTOR");
    }

    @Test
    void whoHasTwoPartsSaysAsWhatTheyAnswer() {
        graph.run("MATCH (bo:Person {id: 'Bo'}), (a:Account) CREATE (bo)-[:MANAGES]->(a)");
        scene.managerFirst("Bo", true);
        String id = scene.ask();
        assertThat(scene.answer("Bo", id, "YES").codes()).as("as its manager").isEmpty();

        assertThat(scene.answer("Bo", id, "YES").codes()).containsExactly("BAD_REQUEST");
        assertThat(scene.answer("Bo", id, "YES", ", as: MANAGER").codes())
                .containsExactly("CONFLICT");
        assertThat(scene.answer("Bo", id, "YES", ", as: CONNECTOR").codes()).isEmpty();
    }

    @Test
    void namingAnotherAccountDoesNotGetAroundTheManager() {
        graph.run(
                "MATCH (cy:Person {id: 'Cy'}) CREATE (cy)-[:STAKEHOLDER_OF]->(:Account {id: 'beta', key: 'test:beta', name: 'Beta'})");
        scene.managerFirst("Max", true);

        String state =
                scene.askWith("Ann", ", account: \"test:beta\"", "Ann", "Bo", "Cy")
                        .at("requestIntroduction.introduction.state");

        assertThat(state).isEqualTo("AWAITING_MANAGER");
    }

    @Test
    void anAccountOfAnotherTerritoryIsNotShownThoughItsManagerIsAsked() {
        scene.managerFirst("Max", true);
        graph.run("MATCH (p:Person {id: 'Ann'}) SET p.territories = ['APAC']");
        assertThat(scene.askWith("Ann", ", account: \"test:acme\"", "Ann", "Bo", "Cy").codes())
                .containsExactly("NOT_FOUND");

        String id = scene.ask();

        assertThat(scene.seen("Ann", id))
                .containsEntry("state", "AWAITING_MANAGER")
                .containsEntry("account", null);
        assertThat(scene.seen("Max", id)).containsEntry("account", Map.of("name", "Acme"));
    }

    @Test
    void aManagerWhoAsksNeedNotAskThemselves() {
        graph.draw("Max 0.5 Bo");
        scene.managerFirst("Max", true);

        assertThat(
                        scene.ask("Max", "Max", "Bo", "Cy")
                                .<String>at("requestIntroduction.introduction.state"))
                .isEqualTo("AWAITING_CONNECTOR");
    }

    @SuppressWarnings("unchecked")
    private static List<String> names(Map<String, Object> introduction, String field) {
        return ((List<Map<String, String>>) introduction.get(field))
                .stream().map(person -> person.get("name")).toList();
    }
}
