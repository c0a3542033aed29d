package io.commonground.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.StatementCount;
import io.commonground.graph.TestGraph;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Max manages Acme, Sue sponsors it; Zeta has nothing to do with either. The day is 2026-11-22. */
@GraphTest
class WorkListTests {

    @Autowired TestGraph graph;
    @Autowired StatementCount statements;
    @LocalServerPort int port;

    @BeforeEach
    void acmeAndZeta() {
        List.of("Ann", "Max", "Sue", "Cy", "Pam").forEach(graph::person);
        graph.run(
                "MERGE (l:TieLayer {id: 'ties'}) SET l.scoringDay = 20779, l.turn = 1, l.stage = 'SETTLED'");
        graph.run(
                """
                MATCH (max:Person {id: 'Max'}), (sue:Person {id: 'Sue'})
                CREATE (a:Account {id: 'acme', key: 'test:acme', externalId: 'acme', source: 'source-test', name: 'Acme', sortName: 'acme', region: 'North'})
                CREATE (:Account {id: 'zeta', key: 'test:zeta', externalId: 'zeta', source: 'source-test', name: 'Zeta', sortName: 'zeta', region: 'North'})
                CREATE (max)-[:MANAGES]->(a), (sue)-[:SPONSORS {fromDay: 0}]->(a)
                """);
    }

    private void caseAt(String account, String id, int severity, int day) {
        graph.run(
                """
                MATCH (a:Account {id: '%s'})
                CREATE (:Interaction {id: '%s', key: 'test:%2$s', externalId: '%2$s', source: 'source-test', kind: 'SUPPORT_CASE', state: 'HELD', severity: %d, day: %d,
                  at: datetime({epochSeconds: 86400 * %4$d}), subject: 'Down', account: a.key, openCase: a.key})-[:CONCERNS]->(a)
                """
                        .formatted(account, id, severity, day));
    }

    private void alert(String account, String rule, int severity, String text) {
        graph.run(
                """
                MATCH (a:Account {id: '%s'}), (p:Person {id: 'Cy'})
                CREATE (al:Alert {id: '%s', key: '%2$s', rule: '%2$s', state: 'OPEN', severity: %d, explanation: '%s', details: '{}', account: a.id,
                  staff: false, personal: false, sequence: 1, since: 20770, raisedAt: datetime(), updatedAt: datetime()})-[:ABOUT]->(a), (al)-[:NAMES {position: 0}]->(p)
                """
                        .formatted(account, rule, severity, text));
    }

    private void meeting(String id, int day) {
        graph.run(
                """
                MATCH (a:Account {id: 'acme'})
                CREATE (:Interaction {id: '%s', key: 'test:%1$s', externalId: '%1$s', source: 'source-test', kind: 'MEETING', state: 'PLANNED', day: %d,
                  at: datetime({epochSeconds: 86400 * %2$d + 36000}), subject: 'Quarterly', account: a.key})-[:CONCERNS]->(a)
                """
                        .formatted(id, day));
    }

    private List<String> reasons(String who, String role) {
        Asker.Answer answer =
                Asker.at(port)
                        .as(who, role)
                        .ask(
                                "{ workList { total items { kind reason urgency due account { name } person { name } subject } } }");
        assertThat(answer.codes()).as(answer.body()).isEmpty();
        return answer.at("workList.items[*].reason");
    }

    @Test
    void whereNothingNeedsAnybodyTheListIsEmpty() {
        assertThat(reasons("Max", "SELLER")).isEmpty();
    }

    @Test
    void theMostUrgentComesFirstEachWithItsReason() {
        meeting("quarterly", 20782);
        meeting("past", 20770);
        alert("acme", "SINGLE_THREADED", 2, "Only {person:Max} knows {account:acme}.");
        caseAt("acme", "down", 1, 20774);

        assertThat(reasons("Max", "SELLER"))
                .containsExactly(
                        "Nobody has taken up this case of severity 1, open for 5 days: Down",
                        "It was planned for 2026-11-13: say whether it took place. Quarterly",
                        "Held by a single person: Only Max knows Acme.",
                        "Planned for 2026-11-25: Quarterly");
    }

    @Test
    void whatIsMinorTakenUpOrOfOthersIsNotThere() {
        caseAt("acme", "minor", 3, 20774);
        caseAt("acme", "taken", 1, 20774);
        graph.run(
                "MATCH (p:Person {id: 'Sue'}), (i:Interaction {id: 'taken'}) CREATE (p)-[:ACKNOWLEDGES]->(i)");
        caseAt("zeta", "theirs", 1, 20774);

        assertThat(reasons("Max", "SELLER")).isEmpty();
        assertThat(reasons("Pam", "PROGRAM_MANAGER"))
                .as("who runs the program sees all")
                .containsExactly(
                        "Nobody has taken up this case of severity 1, open for 5 days: Down");
    }

    @Test
    void aSilentEscalationIsToldUnlessItsCaseIs() {
        caseAt("acme", "down", 1, 20774);
        alert("acme", "SILENT_ESCALATION", 1, "The sponsor of {account:acme} is silent.");
        graph.run("MATCH (al:Alert) SET al.key = 'SILENT_ESCALATION:down'");
        assertThat(reasons("Sue", "EXECUTIVE"))
                .containsExactly(
                        "Nobody has taken up this case of severity 1, open for 5 days: Down");

        graph.run(
                "MATCH (p:Person {id: 'Max'}), (i:Interaction {id: 'down'}) CREATE (p)-[:ACKNOWLEDGES]->(i)");

        assertThat(reasons("Sue", "EXECUTIVE"))
                .singleElement()
                .asString()
                .endsWith("The sponsor of Acme is silent.");
    }

    @Test
    void whatTheCustomerHasToConfirmFollows() {
        caseAt("acme", "proposed", 2, 20774);
        graph.run("MATCH (i:Interaction {id: 'proposed'}) SET i.proposedAt = datetime()");

        assertThat(reasons("Sue", "EXECUTIVE"))
                .containsExactly(
                        "A resolution is proposed, and the customer has still to confirm it: Down");
    }

    @Test
    void whatOnlyItsSourceHasClosedIsStillToBeConfirmed() {
        for (String id : List.of("late", "old", "confirmed")) {
            caseAt("acme", id, 2, 20600);
        }
        graph.run(
                """
                MATCH (i:Interaction) SET i.openCase = null, i.resolvedAt = datetime('2026-11-10T00:00Z')
                WITH i WHERE i.id = 'old' SET i.resolvedAt = datetime('2026-10-10T00:00Z')
                """);
        graph.run("MATCH (i:Interaction {id: 'confirmed'}) SET i.confirmedAt = datetime()");

        assertThat(reasons("Sue", "EXECUTIVE"))
                .containsExactly(
                        "Its source says that this case is resolved, and the customer has still to confirm it: Down");
    }

    @Test
    void whatTheTeamNeedsWaitsForWhoeverIsToGetIt() {
        graph.run(
                """
                MATCH (a:Account {id: 'zeta'}), (ann:Person {id: 'Ann'})
                CREATE (h:HelpRequest {id: 'help', kind: 'TOOL', text: 'A test system', due: 20778, at: datetime()})-[:NEEDED_FOR]->(a), (h)-[:OWNED_BY]->(ann)
                """);

        assertThat(reasons("Ann", "SELLER"))
                .containsExactly("The team needs this by 2026-11-21 and is late: A test system");
        assertThat(reasons("Max", "SELLER")).isEmpty();
        graph.run("MATCH (a:Account {id: 'zeta'}) SET a.owner = 'Sue'");
        assertThat(reasons("Ann", "SELLER")).as("private to somebody else").isEmpty();
    }

    @Test
    void aCallIsListedForWhoMayMakeIt() {
        graph.run(
                """
                MATCH (a:Account {id: 'acme'}), (ann:Person {id: 'Ann'})
                CREATE (i:Incident {id: 'i', title: 'Ledger'})-[:PLANS]->(:Call {id: 'c1', state: 'PLANNED'})-[:AT_ACCOUNT]->(a),
                  (i)-[:PLANS]->(c:Call {id: 'c2', state: 'PLANNED'})-[:AT_ACCOUNT]->(a), (c)-[:CALLED_BY]->(ann)
                """);

        assertThat(reasons("Ann", "SELLER")).hasSize(1);
        assertThat(reasons("Max", "SELLER")).as("nobody's, and not theirs to take").isEmpty();
        assertThat(reasons("Pam", "PROGRAM_MANAGER"))
                .containsExactly("To be called about the incident “Ledger”.");
    }

    @Test
    void poorHealthIsTold() {
        graph.run(
                """
                CREATE (:HealthOn {account: 'acme', day: 20779, score: 35.4}), (:HealthOn {account: 'acme', day: 20687, score: 61.0}),
                  (:HealthOn {account: 'acme', day: 20684, score: 66.0}), (:HealthOn {account: 'acme', day: 20695, score: 70.0}),
                  (:HealthOn {account: 'zeta', day: 20779, score: 75.0})
                """);

        assertThat(reasons("Pam", "PROGRAM_MANAGER"))
                .containsExactly("Health 35 of 100, 61 three months before.");
    }

    @Test
    void onlyTheKindsAskedForAreTold() {
        meeting("quarterly", 20782);
        caseAt("acme", "down", 1, 20774);

        Asker.Answer answer =
                Asker.at(port)
                        .as("Max", "SELLER")
                        .ask(
                                "{ workList(kinds: [MEETING_AHEAD], first: 1) { total items { subject } } }");

        assertThat(answer.<Integer>at("workList.total")).isEqualTo(1);
        assertThat(answer.<List<String>>at("workList.items[*].subject"))
                .containsExactly("quarterly");
    }

    @Test
    void howMuchThereIsCostsNoMoreStatements() {
        caseAt("acme", "one", 1, 20774);
        int few = statements.during(() -> reasons("Max", "SELLER"));
        for (int i = 0; i < 15; i++) {
            caseAt("acme", "more-" + i, 1, 20774);
            meeting("meeting-" + i, 20781);
        }

        assertThat(statements.during(() -> reasons("Max", "SELLER"))).isEqualTo(few);
    }
}
