package io.commonground.alerts.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.commonground.alerts.rules.Cause;
import io.commonground.alerts.rules.Evaluation;
import io.commonground.graph.Asker;
import io.commonground.graph.Graph;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A question is kept for whoever saved it, and warns them when its answer changes. */
@GraphTest
class SavedQuestionTests {

    private static final String WAY =
            "kind: PATHS, arguments: {from: \"test:Ann\", to: \"test:Cy\", minStrength: 0.3}";
    private static final String NORTH = "kind: ACCOUNTS, arguments: {regions: [\"North\"]}";

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Graph service;
    @Autowired ChangedAnswers rule;

    private Asker ann;

    @BeforeEach
    void acme() {
        graph.draw("Ann 0.5 Bo 0.4 Cy");
        graph.person("Di");
        graph.run(
                """
                CREATE (:Account {id: 'acme', key: 'test:acme', externalId: 'acme', source: 'source-test', name: 'Acme', sortName: 'acme', region: 'North'})
                """);
        ann = Asker.at(port).as("Ann", "SELLER");
    }

    private String save(String question, String key) {
        return ann.ask(
                        """
                        mutation { saveQuestion(name: "Mine", %s, asAlert: true, idempotencyKey: "%s") {
                          question { id name result { changed } } userErrors { code field } } }
                        """
                                .formatted(question, key))
                .at("saveQuestion.question.id");
    }

    private static String found(String id) {
        return "{ savedQuestion(id: \"%s\") { result { changed accounts { name } } } }"
                .formatted(id);
    }

    @Test
    void whoseSponsorshipIsOverSponsorsNoMore() {
        graph.run(
                "MATCH (p:Person {id: 'Di'}), (a:Account) CREATE (p)-[:SPONSORS {fromDay: 0}]->(a)");
        String id = save("kind: ACCOUNTS, arguments: {sponsoredBy: \"test:Di\"}", "k");
        assertThat(ann.ask(found(id)).<List<String>>at("savedQuestion.result.accounts[*].name"))
                .containsExactly("Acme");

        graph.run("MATCH ()-[s:SPONSORS]->() SET s.toDay = 1");

        assertThat(ann.ask(found(id)).<List<String>>at("savedQuestion.result.accounts[*].name"))
                .isEmpty();
        assertThat(told()).hasSize(1);
    }

    @Test
    void aQuestionThatCannotBeAnsweredHoldsNoOtherUpAndItsAlertStays() {
        String way = save(WAY, "way");
        String north = save(NORTH, "north");
        graph.run("MATCH (:Person {id: 'Bo'})-[t:TIE]-(:Person {id: 'Cy'}) SET t.open = 0.8");
        assertThat(evaluated()).containsExactly("SAVED_QUESTION:" + way);

        graph.run("MATCH (q:SavedQuestion {kind: 'PATHS'}) SET q.maxHops = 99");
        graph.run("MATCH (a:Account {id: 'acme'}) SET a.region = 'South'");

        assertThat(evaluated())
                .containsExactlyInAnyOrder("SAVED_QUESTION:" + way, "SAVED_QUESTION:" + north);
    }

    /** The keys of the alerts that are open after an evaluation. */
    private List<String> evaluated() {
        Asker.at(port)
                .as("Di", "PROGRAM_MANAGER")
                .ask("mutation { evaluateAlerts { rules { rule } } }");
        return graph
                .run(
                        "MATCH (a:Alert {state: 'OPEN'}) WHERE a.key STARTS WITH 'SAVED_QUESTION' RETURN a.key AS key")
                .stream()
                .map(row -> row.get("key").asString())
                .toList();
    }

    @Test
    void nobodyKeepsMoreQuestionsThanOneMay() {
        String first = save(NORTH, "first");
        kept(19, true);
        assertThat(codes(true)).containsExactly("TOO_MANY asAlert");
        assertThat(save(NORTH, "first")).as("sent again").isEqualTo(first);
        assertThat(codes(false)).isEmpty();

        kept(29, false);
        assertThat(codes(false)).containsExactly("TOO_MANY name");
    }

    private void kept(int count, boolean asAlert) {
        graph.run(
                """
                MATCH (ann:Person {id: 'Ann'}) UNWIND range(1, $count) AS n
                CREATE (ann)-[:SAVED]->(:SavedQuestion {id: randomUUID(), name: 'Old', kind: 'ACCOUNTS', asAlert: $asAlert, regions: ['East'], savedAt: datetime()})
                """,
                Map.of("count", count, "asAlert", asAlert));
    }

    /** What stands against one more. */
    private List<String> codes(boolean asAlert) {
        Asker.Answer answer =
                ann.ask(
                        """
                        mutation { saveQuestion(name: "More", %s, asAlert: %s, idempotencyKey: "%s") {
                          question { id } userErrors { code field } } }
                        """
                                .formatted(NORTH, asAlert, UUID.randomUUID()));
        assertThat(answer.codes()).as(answer.body()).isEmpty();
        return answer.<List<Map<String, String>>>at("saveQuestion.userErrors").stream()
                .map(error -> error.get("code") + " " + error.get("field"))
                .toList();
    }

    private List<String> told() {
        return causes().stream().map(Cause::explanation).toList();
    }

    private List<Cause> causes() {
        return rule.causes(new Evaluation(service, LocalDate.of(2026, 11, 22), Instant.EPOCH));
    }

    @Test
    void itIsKeptOnceHoweverOftenItIsSentAndAnsweredAnew() {
        String id = save(NORTH, "k");
        assertThat(save(NORTH, "k")).isEqualTo(id);

        Asker.Answer answer =
                ann.ask(
                        "{ savedQuestions { name kind result { changed complete accounts { name } people { name } } } }");

        assertThat(answer.body())
                .contains(
                        "[{\"name\":\"Mine\",\"kind\":\"ACCOUNTS\",\"result\":{\"changed\":false,\"complete\":true,\"accounts\":[{\"name\":\"Acme\"}],\"people\":[]}}]");
    }

    @Test
    void nobodyElseSeesIt() {
        String id = save(NORTH, "k");
        Asker di = Asker.at(port).as("Di", "PROGRAM_MANAGER");

        assertThat(di.ask("{ savedQuestions { id } }").body()).contains("[]");
        assertThat(di.ask("{ savedQuestion(id: \"%s\") { id } }".formatted(id)).body())
                .contains("null");
        assertThat(
                        di.ask("mutation { deleteQuestion(id: \"%s\") { deleted } }".formatted(id))
                                .<Boolean>at("deleteQuestion.deleted"))
                .isFalse();
        assertThat(
                        ann.ask("mutation { deleteQuestion(id: \"%s\") { deleted } }".formatted(id))
                                .<Boolean>at("deleteQuestion.deleted"))
                .isTrue();
    }

    @Test
    void anAccountThatEntersWarnsUntilItIsSeen() {
        String id = save(NORTH, "k");
        assertThat(told()).isEmpty();

        graph.run(
                """
                CREATE (:Account {id: 'beta', key: 'test:beta', externalId: 'beta', source: 'source-test', name: 'Beta', sortName: 'beta', region: 'North'})
                CREATE (:Account {id: 'sud', key: 'test:sud', externalId: 'sud', source: 'source-test', name: 'Sud', sortName: 'sud', region: 'South'})
                """);

        assertThat(told())
                .containsExactly(
                        "The accounts you asked for have changed since you looked last: 1 are new ({account:beta}), 0 are no longer among them.");
        assertThat(causes().getFirst().onlyFor()).isEqualTo("Ann");
        ann.ask("mutation { lookAtQuestion(id: \"%s\") { question { id } } }".formatted(id));
        assertThat(told()).isEmpty();
    }

    @Test
    void aPathStrongerThanAskedForWarns() {
        save(WAY, "k");
        graph.run("MATCH (:Person {id: 'Bo'})-[t:TIE]-(:Person {id: 'Cy'}) SET t.open = 0.8");

        assertThat(told())
                .containsExactly(
                        "The best way from {person:Ann} to {person:Cy} that you asked for is of strength 0.4; when you looked last it was not there.");
    }

    @Test
    void whatOthersKnowPrivatelyRaisesNothingUntilItIsShared() {
        save("kind: PATHS, arguments: {from: \"test:Ann\", to: \"test:Di\"}", "k");
        graph.run(
                """
                MATCH (bo:Person {id: 'Bo'}), (di:Person {id: 'Di'})
                CREATE (bo)-[:TIE {withStart: 0.9, basis: '', basisWithStart: 'O'}]->(di)
                """);
        assertThat(told()).isEmpty();

        graph.run(
                """
                MATCH (bo:Person {id: 'Bo'}), (ann:Person {id: 'Ann'})
                CREATE (bo)-[:SHARES_TIES_WITH {id: 'g', since: datetime()}]->(ann)
                """);

        assertThat(told()).singleElement().asString().contains("is of strength 0.45");
    }

    @Test
    void whatIsAskedAboutSomebodyGoesWithThemAndIsNotToldToThem() {
        graph.person("Pam");
        save(WAY, "k");
        assertThat(exported("Cy")).doesNotContain("SavedQuestion", "Mine");
        assertThat(exported("Ann")).contains("SavedQuestion", "Mine");

        Asker.at(port)
                .as("Pam", "ADMIN")
                .ask(
                        "mutation { erasePerson(person: \"test:Cy\", reason: ASKED_FOR) { __typename } }");
        // Drawn ties count every look as a turn, which the erasure may be counting too.
        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .untilAsserted(() -> {
                    assertThat(graph.run("MATCH (e:Erasure {state: 'DONE'}) RETURN e")).hasSize(1);
                    assertThat(graph.run("MATCH (q:SavedQuestion) RETURN q")).isEmpty();
                });
    }

    private String exported(String who) {
        return Asker.at(port)
                .as(who, "SELLER")
                .ask("mutation { exportPerson(person: \"test:%s\") { document } }".formatted(who))
                .body();
    }

    @Test
    void whatAKindHasNoUseForIsSaid() {
        Asker.Answer answer =
                ann.ask(
                        """
                        mutation { saveQuestion(name: "x", kind: PATHS, arguments: {from: "test:Ann", regions: ["North"]}, idempotencyKey: "k") {
                          question { id } userErrors { code field } } }
                        """);

        assertThat(answer.body())
                .contains("NOT_OF_THIS_KIND", "arguments.regions", "MISSING", "arguments.to");
        assertThat(graph.run("MATCH (q:SavedQuestion) RETURN q")).isEmpty();
    }
}
