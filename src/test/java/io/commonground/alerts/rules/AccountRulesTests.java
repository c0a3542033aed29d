package io.commonground.alerts.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Graph;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is next to the case that a rule is for: Ann and Bo are ours, Cy and Di are of Acme. */
@GraphTest
class AccountRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Autowired TestGraph graph;
    @Autowired Graph service;
    @Autowired List<Rule> rules;

    @BeforeEach
    void acme() {
        graph.draw("Ann 0.5 Cy\nAnn 0.4 Di");
        Stream.of("Bo", "Eve", "Rex").forEach(graph::person);
        change(
                """
                MATCH (ann:Person {id: 'Ann'}), (bo:Person {id: 'Bo'}), (cy:Person {id: 'Cy'}), (di:Person {id: 'Di'})
                CREATE (us:Unit:Company:Vendor {id: 'us'})<-[:PART_OF]-(sales:Unit {id: 'sales'})
                CREATE (ann)-[:WORKED_AT {current: true}]->(sales), (bo)-[:WORKED_AT {current: true}]->(us)
                CREATE (c:Unit:Company {id: 'acme-co', name: 'Acme'})<-[:PART_OF]-(t:Unit {id: 'acme-team', name: 'Acme, IT'})
                CREATE (a:Account {id: 'acme', key: 'test:acme', name: 'Acme', sortName: 'acme'})-[:OF]->(c)
                CREATE (cy)-[:WORKED_AT {current: true, fromDay: 100}]->(t), (di)-[:WORKED_AT {current: true, fromDay: 100}]->(c)
                CREATE (cy)-[:STAKEHOLDER_OF {role: 'DECISION_MAKER', influence: 0.9, recordedAt: datetime('2026-11-01')}]->(a)
                CREATE (di)-[:STAKEHOLDER_OF {role: 'USER', influence: 0.6, recordedAt: datetime('2026-11-01')}]->(a)
                """);
    }

    private void change(String cypher) {
        graph.run(cypher, Map.of("day", DAY.toEpochDay()));
    }

    /** A contact of the two so many days ago. */
    private void contact(String kind, String ours, String theirs, int ago, String more) {
        graph.run(
                """
                MATCH (p:Person {id: $ours}), (q:Person {id: $theirs}), (a:Account {id: 'acme'})
                CREATE (p)-[:TOOK_PART]->(i:Interaction {id: randomUUID(), kind: $kind, state: 'HELD', day: $day, at: datetime({epochSeconds: $day * 86400})})<-[:TOOK_PART]-(q)
                CREATE (i)-[:CONCERNS]->(a)
                """
                        + more,
                Map.of(
                        "ours",
                        ours,
                        "theirs",
                        theirs,
                        "kind",
                        kind,
                        "day",
                        DAY.toEpochDay() - ago));
    }

    private void forget() {
        change("MATCH (i:Interaction) DETACH DELETE i");
    }

    private List<Cause> causes(AlertRule of) {
        Evaluation on = new Evaluation(service, DAY, Instant.parse("2026-11-22T12:00:00Z"));
        return rules.stream()
                .filter(rule -> rule.rule() == of)
                .findFirst()
                .orElseThrow()
                .causes(on);
    }

    /** What a rule warns of: {@code acme [Ann]}. */
    private List<String> warned(AlertRule of) {
        return causes(of).stream().map(cause -> cause.key() + " " + cause.people()).toList();
    }

    @Test
    void aSponsorHasNinetyOneDaysFromTheirBeginningAndFromEachMeetingFaceToFace() {
        change(
                "MATCH (p:Person {id: 'Bo'}), (a:Account) CREATE (p)-[:SPONSORS {fromDay: $day - 91}]->(a)");
        assertThat(warned(AlertRule.CADENCE_OVERDUE)).as("too young").isEmpty();

        change("MATCH ()-[s:SPONSORS]->() SET s.fromDay = $day - 92");
        assertThat(warned(AlertRule.CADENCE_OVERDUE)).containsExactly("acme [Bo, Cy]");
        contact("VIDEO_CALL", "Bo", "Cy", 5, "");
        contact("MEETING", "Bo", "Di", 5, "");
        contact("MEETING", "Bo", "Cy", 5, "SET i.owner = 'Bo'");
        contact("MEETING", "Bo", "Cy", 5, "SET i.state = 'CANCELLED'");
        contact("MEETING", "Bo", "Cy", -9, "SET i.state = 'PLANNED'");
        assertThat(causes(AlertRule.CADENCE_OVERDUE))
                .singleElement()
                .extracting(Cause::explanation)
                .isEqualTo(
                        "{person:Bo} and {person:Cy} of {account:acme} have not met face to face: every 91 days are agreed, and the next is planned for 2026-12-01.");

        contact("MEETING", "Bo", "Cy", 91, "");
        assertThat(warned(AlertRule.CADENCE_OVERDUE)).isEmpty();
    }

    @Test
    void theOwnerOfTheContractIsTheCounterpartBeforeAnyDecisionMaker() {
        change(
                "MATCH (p:Person {id: 'Bo'}), (d:Person {id: 'Di'}), (a:Account) CREATE (p)-[:SPONSORS {fromDay: 0}]->(a)<-[:OWNS_CONTRACT]-(d)");

        assertThat(warned(AlertRule.CADENCE_OVERDUE)).containsExactly("acme [Bo, Di]");
    }

    private void monthlyCallsUntil(int ago) {
        for (int day = ago; day < ago + 360; day += 30) {
            contact("PHONE_CALL", "Ann", "Cy", day, "");
        }
    }

    @Test
    void regularContactThatFallsSilentCools() {
        monthlyCallsUntil(125);

        assertThat(warned(AlertRule.COOLING_TIE)).containsExactly("acme:Cy [Cy, Ann]");
        contact("EMAIL", "Bo", "Cy", 3, "SET i.owner = 'Bo'");
        assertThat(warned(AlertRule.COOLING_TIE))
                .as("private contact is not told by silence either")
                .hasSize(1);
        contact("EMAIL", "Bo", "Cy", 3, "");
        assertThat(warned(AlertRule.COOLING_TIE)).as("somebody has taken over").isEmpty();

        forget();
        monthlyCallsUntil(110);
        assertThat(warned(AlertRule.COOLING_TIE)).as("not four times as long").isEmpty();
    }

    private void annLeaves(int inDays) {
        graph.run(
                "MATCH (:Person {id: 'Ann'})-[r:WORKED_AT]->() SET r.toDay = $end",
                Map.of("end", DAY.toEpochDay() + inDays));
    }

    @Test
    void whoeverHoldsTwoStakeholdersAloneIsToldBeforeTheyLeave() {
        contact("MEETING", "Ann", "Cy", 10, "");
        contact("MEETING", "Ann", "Di", 10, "");
        assertThat(warned(AlertRule.HOLDER_LEAVING)).as("she stays").isEmpty();

        annLeaves(30);
        assertThat(warned(AlertRule.HOLDER_LEAVING)).containsExactly("acme:Ann [Ann, Cy, Di]");
        assertThat(causes(AlertRule.HOLDER_LEAVING).getFirst().severity()).isEqualTo(1);
        annLeaves(-30);
        assertThat(warned(AlertRule.HOLDER_LEAVING)).as("she left").hasSize(1);
        annLeaves(-400);
        assertThat(warned(AlertRule.HOLDER_LEAVING)).as("long ago").isEmpty();

        annLeaves(30);
        change(
                "MATCH (b:Person {id: 'Bo'}), (d:Person {id: 'Di'}) CREATE (b)-[:TIE {open: 0.4}]->(d)");
        assertThat(warned(AlertRule.HOLDER_LEAVING)).as("Bo knows Di as well").isEmpty();
    }

    @Test
    void aStakeholderHasLeftOnlyWhenAllTheyDidThereHasSurelyEnded() {
        assertThat(warned(AlertRule.STAKEHOLDER_LEFT)).isEmpty();

        change("MATCH (:Person {id: 'Cy'})-[r:WORKED_AT]->() SET r.toDay = $day - 1");
        assertThat(warned(AlertRule.STAKEHOLDER_LEFT)).containsExactly("acme:Cy [Cy]");
        change(
                "MATCH (p:Person {id: 'Cy'}), (u:Unit {id: 'acme-co'}) CREATE (p)-[:WORKED_AT {current: true}]->(u)");
        assertThat(warned(AlertRule.STAKEHOLDER_LEFT)).as("moved within the company").isEmpty();
        assertThat(warned(AlertRule.STAKEHOLDER_MOVED)).isEmpty();
    }

    @Test
    void aMoverIsToldWithWhomWeKnowWhereTheyWent() {
        change(
                """
                MATCH (p:Person {id: 'Cy'}), (e:Person {id: 'Eve'}), (b:Person {id: 'Bo'})
                CREATE (u:Unit:Company {id: 'beta-co', name: 'Beta'})<-[:OF]-(:Account {id: 'beta', key: 'test:beta', name: 'Beta', sortName: 'beta'})
                CREATE (p)-[:WORKED_AT {fromDay: $day - 20, current: true, title: 'CFO'}]->(u)<-[:WORKED_AT {current: true}]-(e)
                CREATE (b)-[:TIE {open: 0.3}]->(e)
                """);

        assertThat(causes(AlertRule.STAKEHOLDER_MOVED))
                .singleElement()
                .satisfies(cause -> {
                    assertThat(cause.key()).isEqualTo("acme:Cy:beta-co");
                    assertThat(cause.explanation())
                            .isEqualTo(
                                    "{person:Cy} of {account:acme} works for Beta since 2026-11-02: a chance there: {person:Ann} knows them best, and there {person:Bo} knows {person:Eve}.");
                    assertThat(cause.details()).containsEntry("ourAccountThere", "{account:beta}");
                });
    }

    @Test
    void noBodyThatTellsOfSomethingSpecialIsNamedNorWhatBelongsToOne() {
        change(
                """
                MATCH (p:Person {id: 'Cy'})
                CREATE (union:Unit {id: 'union', name: 'Union'})<-[:PART_OF]-(local:Unit {id: 'local', name: 'Local 7'})-[:GOVERNS]->(:Unit {id: 'fund', name: 'Fund'})
                CREATE (p)-[:WORKED_AT {fromDay: $day - 20, current: true}]->(local)<-[:SERVED_ON {fromDay: $day - 20}]-(p)
                """);
        assertThat(warned(AlertRule.STAKEHOLDER_MOVED)).containsExactly("acme:Cy:local [Cy]");
        assertThat(warned(AlertRule.STAKEHOLDER_JOINED_BOARD))
                .containsExactly("acme:Cy:local [Cy]");

        change("MATCH (u:Unit {id: 'union'}) SET u.special = 'UNION'");
        assertThat(warned(AlertRule.STAKEHOLDER_MOVED)).isEmpty();
        assertThat(warned(AlertRule.STAKEHOLDER_JOINED_BOARD)).isEmpty();

        change("MATCH (u:Unit {id: 'union'}) SET u.special = null");
        change("MATCH (u:Unit {id: 'fund'}) SET u.special = 'UNION'");
        assertThat(warned(AlertRule.STAKEHOLDER_MOVED)).isEmpty();
        assertThat(warned(AlertRule.STAKEHOLDER_JOINED_BOARD)).isEmpty();
    }

    @Test
    void aCompetitorIsCloserWhenNobodyOfUsIsAsCloseInTwoSteps() {
        change(
                """
                MATCH (a:Account {id: 'acme'}), (rex:Person {id: 'Rex'}), (eve:Person {id: 'Eve'}), (cy:Person {id: 'Cy'})
                CREATE (a)-[:HAS]->(:AccountFact:Competitor {kind: 'COMPETITOR', text: 'Rival Inc'})
                CREATE (rex)-[:WORKED_AT {current: true}]->(:Unit:Company {id: 'rival', name: 'Rival Inc'})
                CREATE (rex)-[:TIE {open: 0.9}]->(eve)-[:TIE {open: 0.8}]->(cy)
                """);
        assertThat(warned(AlertRule.COMPETITOR_CLOSER)).containsExactly("acme:rival [Cy]");

        change(
                "MATCH (b:Person {id: 'Bo'}), (e:Person {id: 'Eve'}) CREATE (b)-[:TIE {withStart: 0.95}]->(e)");
        assertThat(warned(AlertRule.COMPETITOR_CLOSER)).as("private").hasSize(1);
        change(
                "MATCH (b:Person {id: 'Bo'}), (e:Person {id: 'Eve'}) CREATE (b)-[:TIE {open: 0.95}]->(e)");
        assertThat(warned(AlertRule.COMPETITOR_CLOSER)).as("Bo is closer").isEmpty();
    }

    @Test
    void aChartThatNobodyTouchesWhileThereAreDealingsIsOld() {
        change("MATCH ()-[s:STAKEHOLDER_OF]->() SET s.recordedAt = datetime('2025-11-01')");
        assertThat(warned(AlertRule.STALE_ORG_CHART)).as("no dealings").isEmpty();

        contact("PHONE_CALL", "Ann", "Cy", 20, "");
        assertThat(warned(AlertRule.STALE_ORG_CHART)).containsExactly("acme []");
        change(
                "MATCH (c:Person {id: 'Cy'}), (d:Person {id: 'Di'}) CREATE (d)-[:REPORTS_TO {key: 'test:acme', recordedAt: datetime('2026-10-01')}]->(c)");
        assertThat(warned(AlertRule.STALE_ORG_CHART)).as("a line was recorded").isEmpty();
    }

    @Test
    void factsKeepForAsLongAsTheirKindDoes() {
        change(
                """
                MATCH (a:Account {id: 'acme'})
                CREATE (a)-[:HAS {recordedAt: datetime('2025-10-01')}]->(:AccountFact {kind: 'RISK', text: 'Take-over'})
                CREATE (a)-[:HAS {recordedAt: datetime('2025-10-01')}]->(:AccountFact {kind: 'DRIVER', text: 'Growth'})
                CREATE (a)-[:HAS {recordedAt: datetime('2026-10-01'), toDay: $day - 30}]->(:AccountFact {kind: 'BUDGET', text: 'Renewal'})
                CREATE (a)-[:IN_YEAR]->(:AccountYear {year: 2024}), (a)-[:IN_YEAR {owner: 'Ann'}]->(:AccountYear {year: 2026})
                """);

        assertThat(causes(AlertRule.OUTDATED_DATA))
                .singleElement()
                .extracting(Cause::explanation)
                .isEqualTo(
                        "What is known of {account:acme} is out of date: the last budget ended on 2026-10-23, nothing on risks since 2025-10-01 and figures end with 2024.");
    }
}
