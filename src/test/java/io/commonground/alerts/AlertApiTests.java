package io.commonground.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Alerts as they are asked for, and what people do about them. */
@GraphTest
class AlertApiTests {

    private static final String TOMORROW =
            OffsetDateTime.now(ZoneOffset.UTC).plusDays(1).withNano(0).toString();

    @Autowired TestGraph graph;
    @LocalServerPort int port;

    private Cases cases;

    @BeforeEach
    void acmeIsOnFire() {
        cases = new Cases(graph).draw();
        cases.open("case-1", 1);
        cases.open("case-2", 2);
        evaluate();
    }

    private void evaluate() {
        Asker.Answer answer =
                Asker.at(port)
                        .as("Pam", "PROGRAM_MANAGER")
                        .ask("mutation { evaluateAlerts { rules { rule error evaluatedAt } } }");
        assertThat(answer.codes()).as(answer.body()).isEmpty();
        assertThat(answer.<List<String>>at("evaluateAlerts.rules[*].error")).containsOnlyNulls();
    }

    private Asker ann() {
        return Asker.at(port).as("Ann", "SELLER");
    }

    @Test
    void anAlertSaysWhatIsTheMatterAboutWhomAndSinceWhen() {
        Asker.Answer answer =
                ann().ask(
                                """
                                { alerts { totalCount nodes { rule state severity title explanation since account { name } people { name }
                                  details { name value } history { act by { name } } acknowledgement { act } closedAt } } }
                                """);

        assertThat(answer.codes()).as(answer.body()).isEmpty();
        assertThat(answer.<Integer>at("alerts.totalCount")).isEqualTo(2);
        assertThat(answer.<List<Integer>>at("alerts.nodes[*].severity"))
                .as("the last told first")
                .containsExactly(2, 1);
        assertThat(answer.<String>at("alerts.nodes[1].explanation"))
                .startsWith("A case of severity 1 at Acme is open since ")
                .endsWith(": nothing shows that its sponsor knows.");
        assertThat(answer.<String>at("alerts.nodes[1].account.name")).isEqualTo("Acme");
        assertThat(answer.<List<String>>at("alerts.nodes[1].people[*].name"))
                .containsExactly("Sue");
        assertThat(answer.<List<String>>at("alerts.nodes[1].history[*].act"))
                .containsExactly("RAISED");
    }

    @Test
    void alertsAreFilteredAndPaged() {
        assertThat(rules("alerts(filter: {severityAtMost: 1})")).hasSize(1);
        assertThat(rules("alerts(filter: {rules: [COOLING_TIE]})")).isEmpty();
        assertThat(rules("alerts(filter: {account: \"test:acme\", person: \"test:Sue\"})"))
                .hasSize(2);
        assertThat(rules("alerts(filter: {person: \"test:Max\"})")).isEmpty();
        Asker.Answer first =
                ann().ask("{ alerts(first: 1) { pageInfo { endCursor hasNextPage } } }");
        String cursor = first.at("alerts.pageInfo.endCursor");
        assertThat(rules("alerts(first: 5, after: \"%s\")".formatted(cursor))).hasSize(1);
        cases.resolve("case-1");
        evaluate();
        assertThat(rules("alerts")).as("closed ones when asked for").hasSize(1);
        assertThat(rules("alerts(filter: {states: [CLOSED]})")).hasSize(1);
    }

    private List<String> rules(String field) {
        return ann().ask("{ %s { nodes { rule } } }".formatted(field)).at("alerts.nodes[*].rule");
    }

    @Test
    void whoDoesNotSeeTheAccountSeesNoAlertAboutIt() {
        String id = id("case-1");
        graph.run("MATCH (p:Person {id: 'Ann'}) SET p.territories = ['South']");

        assertThat(rules("alerts")).isEmpty();
        assertThat(ann().ask("{ alert(id: \"%s\") { rule } }".formatted(id)).<Object>at("alert"))
                .isNull();
        assertThat(acknowledge("Ann", id, "x").codes()).containsExactly("NOT_FOUND");
        graph.run("MATCH (p:Person {id: 'Sue'}) SET p.territories = ['South']");
        assertThat(
                        Asker.at(port)
                                .as("Sue", "EXECUTIVE")
                                .ask("{ alerts { totalCount } }")
                                .<Integer>at("alerts.totalCount"))
                .as("its sponsor sees it")
                .isEqualTo(2);
        graph.run("MATCH (a:Account) DETACH DELETE a");
        graph.run("MATCH (p:Person {id: 'Ann'}) REMOVE p.territories");
        assertThat(rules("alerts")).as("nor when the account is gone").isEmpty();
    }

    @Test
    void figuresAboutOurOwnPeopleAreForThemAndWhoRunsTheProgram() {
        graph.run("MATCH (p:Person {id: 'Sue'}) SET p.capacity = 0");
        evaluate();
        String question =
                "{ alerts(filter: {rules: [SPONSOR_OVERLOADED]}) { totalCount nodes { explanation } } }";

        assertThat(
                        Asker.at(port)
                                .as("Sue", "EXECUTIVE")
                                .ask(question)
                                .<String>at("alerts.nodes[0].explanation"))
                .isEqualTo("Sue sponsors 1 accounts and can take on 0.");
        assertThat(
                        Asker.at(port)
                                .as("Pam", "PROGRAM_MANAGER")
                                .ask(question)
                                .<Integer>at("alerts.totalCount"))
                .isEqualTo(1);
        for (String role : List.of("EXECUTIVE", "SELLER", "ANALYST", "ADMIN")) {
            Asker.Answer other = Asker.at(port).as("Ann", role).ask(question);
            assertThat(other.<Integer>at("alerts.totalCount")).as(role).isZero();
        }
    }

    @Test
    void whomAnExplanationNamesIsOnRecord() {
        graph.run("MATCH (p:Person {id: 'Sue'}) SET p.capacity = 0");
        evaluate();
        graph.run("MATCH (a:AuditEntry) DELETE a");

        Asker.at(port)
                .as("Pam", "PROGRAM_MANAGER")
                .ask("{ alerts(filter: {rules: [SPONSOR_OVERLOADED]}) { nodes { explanation } } }");

        assertThat(
                        graph.run("MATCH (a:AuditEntry) UNWIND a.about AS one RETURN one").stream()
                                .map(row -> row.get("one").asString()))
                .containsExactly("Sue");
    }

    @Test
    void whoIsPrivateIsSomebodyToOthers() {
        graph.run("MATCH (p:Person {id: 'Sue'}) SET p.capacity = 0");
        evaluate();
        graph.run("MATCH (p:Person {id: 'Sue'}) SET p.owner = 'Max'");

        Asker.Answer answer =
                Asker.at(port)
                        .as("Pam", "PROGRAM_MANAGER")
                        .ask(
                                "{ alerts(filter: {rules: [SPONSOR_OVERLOADED]}) { nodes { explanation people { name } } } }");

        assertThat(answer.body()).contains("somebody sponsors").doesNotContain("Sue");
    }

    @Test
    void whoTakesAnAlertOnIsNamedOnceHoweverOftenTheySayIt() {
        String id = id("case-1");

        acknowledge("Ann", id, "Calling them at nine");
        Asker.Answer again = acknowledge("Ann", id, "Calling them at nine");

        assertThat(again.codes()).as(again.body()).isEmpty();
        assertThat(again.<String>at("acknowledgeAlert.alert.state")).isEqualTo("ACKNOWLEDGED");
        assertThat(again.<String>at("acknowledgeAlert.alert.acknowledgement.by.name"))
                .isEqualTo("Ann");
        assertThat(again.<String>at("acknowledgeAlert.alert.acknowledgement.reason"))
                .isEqualTo("Calling them at nine");
        assertThat(again.<List<String>>at("acknowledgeAlert.alert.history[*].act"))
                .containsExactly("RAISED", "ACKNOWLEDGED");
    }

    @Test
    void anAlertIsPutAsideUntilAMomentThatIsToCome() {
        String id = id("case-1");

        Asker.Answer snoozed = snooze(id, TOMORROW);
        Asker.Answer again = snooze(id, TOMORROW);

        assertThat(snoozed.<String>at("snoozeAlert.alert.state")).isEqualTo("SNOOZED");
        assertThat(OffsetDateTime.parse(again.at("snoozeAlert.alert.snoozedUntil")))
                .isEqualTo(OffsetDateTime.parse(TOMORROW));
        assertThat(again.<List<String>>at("snoozeAlert.alert.history[*].act"))
                .containsExactly("RAISED", "SNOOZED");
        assertThat(snooze(id, "2020-01-01T00:00:00Z").codes()).containsExactly("BAD_REQUEST");
        assertThat(acknowledge("Ann", id, " ").codes()).containsExactly("BAD_REQUEST");
    }

    @Test
    void whatIsClosedCanNeitherBeTakenOnNorPutAside() {
        String id = id("case-1");
        cases.resolve("case-1");
        evaluate();

        assertThat(acknowledge("Ann", id, "On it").codes()).containsExactly("CONFLICT");
        assertThat(snooze(id, TOMORROW).codes()).containsExactly("CONFLICT");
    }

    @Test
    void rulesTellFromWhenOnTheyWarnAndHowTheyWent() {
        Asker.Answer answer =
                ann().ask(
                                "{ alertRules { rule title off thresholds { name value } evaluatedAt milliseconds error } }");

        assertThat(answer.codes()).as(answer.body()).isEmpty();
        assertThat(
                        answer.<List<String>>at(
                                "alertRules[?(@.rule == 'SILENT_ESCALATION')].thresholds[*].value"))
                .containsExactly("1 day", "2");
        assertThat(answer.<List<String>>at("alertRules[*].evaluatedAt")).doesNotContainNull();
    }

    private String id(String cause) {
        return graph.run(
                        "MATCH (a:Alert {key: 'SILENT_ESCALATION:' + $cause}) RETURN a.id AS id",
                        java.util.Map.of("cause", cause))
                .getFirst()
                .get("id")
                .asString();
    }

    private Asker.Answer acknowledge(String who, String id, String reason) {
        return Asker.at(port)
                .as(who, "SELLER")
                .ask(
                        "mutation { acknowledgeAlert(id: \"%s\", reason: \"%s\") { alert { state acknowledgement { by { name } reason } history { act } } } }"
                                .formatted(id, reason));
    }

    private Asker.Answer snooze(String id, String until) {
        return ann().ask(
                        "mutation { snoozeAlert(id: \"%s\", until: \"%s\", reason: \"After the audit\") { alert { state snoozedUntil history { act } } } }"
                                .formatted(id, until));
    }
}
