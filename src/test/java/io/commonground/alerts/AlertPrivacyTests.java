package io.commonground.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What alerts hold of people is theirs to know, and goes when they go. */
@GraphTest
class AlertPrivacyTests {

    @Autowired TestGraph graph;
    @Autowired Evaluations evaluations;
    @LocalServerPort int port;

    private Cases cases;

    @BeforeEach
    void suesCaseIsAcknowledged() {
        cases = new Cases(graph).draw();
        cases.open("case-1", 1);
        evaluations.run();
        String id = graph.run("MATCH (a:Alert) RETURN a.id AS id").getFirst().get("id").asString();
        Asker.at(port)
                .as("Ann", "SELLER")
                .ask(
                        "mutation { acknowledgeAlert(id: \"%s\", reason: \"I have told Sue\") { alert { id } } }"
                                .formatted(id));
    }

    @Test
    void whoAsksWhatIsKnownOfThemIsToldTheirAlertsAndWhatTheySaid() {
        Map<String, Object> sue = exported("Sue");
        Map<String, Object> ann = exported("Ann");

        assertThat(sue.get("alerts").toString())
                .contains("SILENT_ESCALATION", "at Acme is open since")
                .doesNotContain("I have told");
        assertThat(ann.get("alerts").toString()).contains("I have told Sue");
        assertThat(sue.get("facts").toString()).doesNotContain("NAMES");
    }

    @Test
    void whatIsForSomebodyElseIsCountedOnly() {
        graph.run(
                "MATCH (a:Alert), (p:Person {id: 'Max'}) SET a.personal = true CREATE (a)-[:FOR]->(p)");

        Map<String, Object> sue = exported("Sue");

        assertThat(sue.get("alerts")).isEqualTo(List.of());
        assertThat(sue.get("knownToOthersPrivately").toString()).contains("ALERT");
        assertThat(exported("Max").get("alerts").toString())
                .contains("SILENT_ESCALATION")
                .doesNotContain("Sue");
    }

    private Map<String, Object> exported(String who) {
        Asker.Answer answer =
                Asker.at(port)
                        .as(who, "SELLER")
                        .ask(
                                "mutation { exportPerson(person: \"test:%s\") { document } }"
                                        .formatted(who));
        assertThat(answer.codes()).as(answer.body()).isEmpty();
        return answer.at("exportPerson.document");
    }

    @Test
    void whoIsErasedIsInNoAlertAnyMore() {
        erase("Sue");

        assertThat(cases.digest().toString()).doesNotContain("Sue");
        evaluations.run();

        assertThat(cases.alerts()).containsExactly("OPEN case-1 2");
        assertThat(cases.digest().toString()).contains("nobody sponsors").doesNotContain("Sue");
    }

    @Test
    void whatAnswersSayOfTheErasedIsCleared() {
        graph.run("MATCH (:Alert)-[n:NAMES]->() DELETE n");

        erase("Sue");

        assertThat(cases.digest().toString())
                .contains("What stood here named somebody who was erased.")
                .doesNotContain("Sue");
    }

    private void erase(String who) {
        Asker.Answer answer =
                Asker.at(port)
                        .as("Pam", "ADMIN")
                        .ask(
                                "mutation { erasePerson(person: \"test:%s\", reason: ASKED_FOR) { __typename } }"
                                        .formatted(who));
        assertThat(answer.codes()).as(answer.body()).isEmpty();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> graph.run("MATCH (e:Erasure {state: 'DONE'}) RETURN e").size() == 1);
    }
}
