package io.commonground.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody answers in private stays theirs, and moves nothing. */
@GraphTest
class PrivateAnswerTests {

    private static final List<String> OTHERS = List.of("Ann", "Max", "Pam");

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Sweep sweep;

    private Scene scene;

    @BeforeEach
    void draw() {
        scene = new Scene(graph, port).draw();
    }

    @Test
    void aNoLooksLikeNoAnswerAndLikeSomebodyWhoIsClosed() {
        List<String> no =
                whatOthersSee(id -> scene.answer("Bo", id, "NO", ", note: \"They bore me\""));
        List<String> silence = whatOthersSee(_ -> sweep.run(Moves.now().plusDays(20)));
        List<String> closed =
                whatOthersSee(_ ->
                        scene.as("Bo")
                                .ask(
                                        "mutation { setAvailability(availability: CLOSED) { person { availability } } }"));

        assertThat(no).isEqualTo(silence).isEqualTo(closed);
        assertThat(no).allMatch(seen -> seen.contains("NOT_AVAILABLE"));
        assertThat(no.toString()).doesNotContain("bore").doesNotContain("DECLINED");
    }

    /** Something that happens to an introduction. */
    private interface Happening {
        void to(String id);
    }

    private List<String> whatOthersSee(Happening happening) {
        String id = scene.ask();
        happening.to(id);
        return OTHERS.stream().map(who -> scene.seen(who, id).toString()).toList();
    }

    @Test
    void whatIsExportedTellsOfNoIntroductionByWhatOthersAsked() {
        String id = scene.ask();
        scene.steps("Bo", id);
        scene.as("Bo")
                .ask(
                        "{ introductions { nodes { asker { name } } } person(id: \"test:Ann\") { name } }");
        scene.as("Ann")
                .ask("mutation { introductionLink(id: \"%s\") { person { name } } }".formatted(id));
        assertThat(graph.run("MATCH (a:AuditEntry) WHERE 'Cy' IN a.about RETURN a")).isNotEmpty();

        for (String who : List.of("Ann", "Bo", "Cy")) {
            List<Object> audit =
                    scene.as(who)
                            .ask(
                                    "mutation { exportPerson(person: \"test:%s\") { document } }"
                                            .formatted(who))
                            .at("exportPerson.document.audit");
            assertThat(audit.toString()).as(who).doesNotContain("ntroduction");
            assertThat(audit.toString().contains("person")).as(who).isEqualTo(who.equals("Ann"));
        }
    }

    @Test
    void anAdministratorReadsNoAnswerToWhatTheyHaveAPartIn() {
        String id = scene.ask();
        scene.answer("Bo", id, "LATER");

        for (String who : Scene.EVERYBODY) {
            graph.run("MATCH (a:AuditEntry) WHERE 'auditTrail' IN a.fields DELETE a");
            Asker.Answer trail =
                    Asker.at(port)
                            .as(who, "ADMIN")
                            .ask("{ auditTrail { totalCount nodes { fields } } }");
            boolean mayKnow = List.of("Bo", "Pam", "Zoe").contains(who);
            assertThat(trail.<List<String>>at("auditTrail.nodes[*].fields[0]"))
                    .as(who)
                    .isEqualTo(
                            mayKnow
                                    ? List.of("answerIntroduction", "requestIntroduction")
                                    : List.of("requestIntroduction"));
            assertThat(trail.<Integer>at("auditTrail.totalCount")).isEqualTo(mayKnow ? 2 : 1);
        }
    }

    @Test
    void whatIsExportedOfTheAskerDoesNotTellThatSomebodyAnswered() {
        String id = scene.ask();
        graph.run("MATCH (a:AuditEntry) DELETE a");

        scene.as("Bo")
                .ask(
                        "mutation { answerIntroduction(id: \"%s\", answer: LATER) { introduction { asker { name } } } }"
                                .formatted(id));

        assertThat(graph.run("MATCH (a:AuditEntry) WHERE 'Ann' IN a.about RETURN a")).hasSize(1);
        String export =
                scene.as("Ann")
                        .ask("mutation { exportPerson(person: \"test:Ann\") { document } }")
                        .body();
        assertThat(export).contains("\"audit\":[]");
    }

    @Test
    void aNoteIsForWhoeverWroteIt() {
        String id = scene.ask();
        scene.answer("Bo", id, "NO", ", note: \"They bore me\"");

        assertThat(scene.seen("Bo", id).toString()).contains("They bore me").contains("DECLINED");
        for (String who : OTHERS) {
            assertThat(scene.seen(who, id).toString()).doesNotContain("bore");
        }
    }

    @Test
    void aLaterIsStillOpenForEverybodyElse() {
        String id = scene.ask();
        List<Map<String, Object>> before = OTHERS.stream().map(who -> scene.seen(who, id)).toList();

        scene.answer(
                "Bo",
                id,
                "LATER",
                ", until: \"%s\"".formatted(Moves.now().toLocalDate().plusDays(7)));

        assertThat(OTHERS.stream().map(who -> scene.seen(who, id)).toList()).isEqualTo(before);
        assertThat(scene.steps("Bo", id)).containsExactly("REQUESTED Ann", "POSTPONED Bo");
    }

    @Test
    void aDayToAskAgainLiesBeforeTheDayItIsNeededBy() {
        String id = scene.ask();
        for (int days : List.of(-1, 0, 15)) {
            String until = Moves.now().toLocalDate().plusDays(days).toString();
            assertThat(scene.answer("Bo", id, "LATER", ", until: \"" + until + "\"").codes())
                    .as("in %d days", days)
                    .containsExactly("BAD_REQUEST");
        }
        assertThat(scene.answer("Bo", id, "NO", ", reason: \"x\"").codes())
                .as("reasons are for managers")
                .containsExactly("BAD_REQUEST");
        assertThat(scene.state("Ann", id)).isEqualTo("AWAITING_CONNECTOR");
    }

    @Test
    void whoIsAskedNowIsSeenInWhatWaitsForThem() {
        scene.managerFirst("Max", true);
        String id = scene.ask();
        assertThat(waitingFor("Max")).containsExactly(id);
        assertThat(waitingFor("Bo")).isEmpty();

        scene.answer("Max", id, "YES");
        assertThat(waitingFor("Max")).isEmpty();
        assertThat(waitingFor("Bo")).containsExactly(id);
        assertThat(waitingFor("Ann")).isEmpty();

        scene.answer("Bo", id, "YES");
        assertThat(waitingFor("Cy")).containsExactly(id);
        assertThat(waitingFor("Bo")).as("may tell what Cy said").containsExactly(id);
        scene.answer("Cy", id, "YES");
        assertThat(waitingFor("Cy")).isEmpty();
    }

    private List<String> waitingFor(String who) {
        return scene.as(who)
                .ask("{ introductions(role: TO_ANSWER) { nodes { id } } }")
                .at("introductions.nodes[*].id");
    }

    @Test
    void introductionsAreListedPageByPageAndByState() {
        List<String> ids = new ArrayList<>();
        for (String to : List.of("To1", "To2", "To3")) {
            graph.draw("Bo 0.5 " + to);
            ids.addFirst(
                    scene.ask("Ann", "Ann", "Bo", to).at("requestIntroduction.introduction.id"));
        }
        scene.answer("Bo", ids.getLast(), "NO");

        var page =
                scene.as("Ann")
                        .ask(
                                "{ introductions(role: ASKED, first: 2) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }");
        assertThat(page.<List<String>>at("introductions.nodes[*].id")).isEqualTo(ids.subList(0, 2));
        assertThat(page.<Integer>at("introductions.totalCount")).isEqualTo(3);
        var next =
                scene.as("Ann")
                        .ask(
                                "{ introductions(first: 2, after: \"%s\") { nodes { id } pageInfo { hasNextPage } } }"
                                        .formatted(
                                                page.<String>at(
                                                        "introductions.pageInfo.endCursor")));
        assertThat(next.<List<String>>at("introductions.nodes[*].id")).isEqualTo(ids.subList(2, 3));
        assertThat(next.<Boolean>at("introductions.pageInfo.hasNextPage")).isFalse();
        assertThat(
                        scene.as("Pam")
                                .ask(
                                        "{ introductions(state: NOT_AVAILABLE) { totalCount nodes { id } } }")
                                .<List<String>>at("introductions.nodes[*].id"))
                .containsExactly(ids.getLast());
        assertThat(
                        scene.as("Zoe")
                                .ask("{ introductions { totalCount nodes { id } } }")
                                .<Integer>at("introductions.totalCount"))
                .isZero();
    }

    @Test
    void answersMoveNoScoreAndNoOrder() {
        graph.draw(
                """
                Ann 0.6 Dee 0.6 Cy
                Ann 0.5 Eve 0.5 Cy
                """);
        graph.run(
                """
                CREATE (v:Unit:Organization:Company:Vendor {id: 'vendor', key: 'test:vendor', name: 'Vendor', sortName: 'vendor', kind: 'COMPANY', source: 'source-test', externalId: 'vendor'})
                WITH v UNWIND ['Ann', 'Bo', 'Dee', 'Eve'] AS name
                MATCH (p:Person {id: name}) CREATE (p)-[:WORKED_AT {current: true, source: 'source-test', recordedAt: datetime(), confidence: 1.0}]->(v)
                """);
        String before = answers();
        for (String answer : List.of("NO", "LATER", "YES")) {
            String id = scene.ask();
            scene.answer("Bo", id, answer);
            assertThat(answers()).as(answer).isEqualTo(before);
            if (answer.equals("YES")) {
                scene.answer("Cy", id, "NO");
                assertThat(answers()).as("the target's no").isEqualTo(before);
            }
            scene.as("Ann")
                    .ask(
                            "mutation { withdrawIntroduction(id: \"%s\") { introduction { id } } }"
                                    .formatted(id));
        }
        assertThat(before).contains("Dee").contains("introducers\":[{");
    }

    private String answers() {
        return scene.as("Ann")
                .ask(
                        """
                        { connectionPaths(from: "test:Ann", to: "test:Cy", first: 10) { verdict paths { strength summary people { name } hops { strength lastContact } } }
                          introducers(to: "test:person:Cy") { person { name } path { strength } }
                          commonLinks(between: "test:Ann", and: "test:Cy") { rapport links { kind rapport } } }
                        """)
                .body();
    }
}
