package io.commonground.alerts.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

/** The first rules, each on the case it is for and on what is next to it. */
@GraphTest
class OwnRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Autowired TestGraph graph;
    @Autowired Graph service;
    @Autowired List<Rule> rules;

    @BeforeEach
    void acme() {
        graph.draw("Ann 0.5 Cy");
        Stream.of("Bo", "Di", "Sue").forEach(graph::person);
        graph.run(
                """
                MATCH (ann:Person {id: 'Ann'}), (bo:Person {id: 'Bo'}), (cy:Person {id: 'Cy'}), (di:Person {id: 'Di'})
                CREATE (v:Unit:Company:Vendor {id: 'us'})<-[:PART_OF]-(sales:Unit {id: 'sales'})
                CREATE (ann)-[:WORKED_AT {current: true}]->(sales), (bo)-[:WORKED_AT {current: true}]->(v)
                CREATE (a:Account {id: 'acme', key: 'test:acme', name: 'Acme', sortName: 'acme'})
                CREATE (cy)-[:STAKEHOLDER_OF]->(a)<-[:STAKEHOLDER_OF]-(di)
                """);
    }

    /** What a rule warns of: {@code acme [Ann]}. */
    private List<String> warned(AlertRule of) {
        return causes(of).stream().map(cause -> cause.key() + " " + cause.people()).toList();
    }

    private List<Cause> causes(AlertRule of) {
        Evaluation on = new Evaluation(service, DAY, Instant.parse("2026-11-22T12:00:00Z"));
        return rules.stream()
                .filter(rule -> rule.rule() == of)
                .findFirst()
                .orElseThrow()
                .causes(on);
    }

    private void escalation(String more) {
        graph.run(
                """
                MATCH (a:Account {id: 'acme'}), (sue:Person {id: 'Sue'})
                CREATE (sue)-[:SPONSORS {fromDay: 0}]->(a)
                CREATE (i:Interaction {id: 'down', kind: 'SUPPORT_CASE', state: 'HELD', severity: 2, at: datetime('2026-11-20T09:00Z'), day: 20777})-[:CONCERNS]->(a)
                """
                        + more);
    }

    @Test
    void aGraveCaseThatNoSponsorKnowsOfIsTold() {
        escalation("");

        assertThat(causes(AlertRule.SILENT_ESCALATION))
                .singleElement()
                .satisfies(cause -> {
                    assertThat(cause.key()).isEqualTo("down");
                    assertThat(cause.severity()).isEqualTo(2);
                    assertThat(cause.explanation())
                            .isEqualTo(
                                    "A case of severity 2 at {account:acme} is open since 2026-11-20: nothing shows that its sponsor knows.");
                });
    }

    @Test
    void noCaseIsTold() {
        for (String known :
                List.of(
                        "CREATE (sue)-[:TOOK_PART]->(i)",
                        "CREATE (sue)-[:ACKNOWLEDGES]->(i)",
                        "SET i.reopenedAt = datetime('2026-11-21T13:00Z')",
                        "SET i.resolvedAt = datetime('2026-11-21T09:00Z')",
                        "SET i.severity = 3",
                        "SET i.at = datetime('2026-11-21T13:00Z')",
                        "SET i.owner = 'Ann'")) {
            graph.run("MATCH (i:Interaction) DETACH DELETE i");
            escalation(known);

            assertThat(warned(AlertRule.SILENT_ESCALATION)).as(known).isEmpty();
        }
    }

    @Test
    void aCaseThatWasOpenedAgainIsToldWhoeverTookItUpBefore() {
        escalation(
                "SET i.reopenedAt = datetime('2026-11-21T09:00Z') CREATE (sue)-[:ACKNOWLEDGES {at: datetime('2026-11-20T10:00Z'), retractedAt: datetime('2026-11-21T09:00Z')}]->(i)");

        assertThat(warned(AlertRule.SILENT_ESCALATION)).containsExactly("down [Sue]");
    }

    @Test
    void anAccountThatHangsOnOnePersonOfOursIsTold() {
        assertThat(warned(AlertRule.SINGLE_THREADED)).containsExactly("acme [Ann, Cy]");

        tie("Ann", "Di", 0.3);
        assertThat(warned(AlertRule.SINGLE_THREADED)).containsExactly("acme [Ann]");
        tie("Bo", "Di", 0.05);
        assertThat(warned(AlertRule.SINGLE_THREADED))
                .as("too weak to hold")
                .containsExactly("acme [Ann]");
        tie("Bo", "Cy", 0.2);
        assertThat(warned(AlertRule.SINGLE_THREADED)).isEmpty();
    }

    @Test
    void whoLeftUsHoldsNothing() {
        tie("Bo", "Di", 0.5);
        assertThat(warned(AlertRule.SINGLE_THREADED)).isEmpty();

        graph.run(
                "MATCH (:Person {id: 'Bo'})-[r:WORKED_AT]->() SET r.current = false, r.toDay = 100");

        assertThat(warned(AlertRule.SINGLE_THREADED)).containsExactly("acme [Ann, Cy]");
    }

    private void tie(String ours, String theirs, double strength) {
        graph.run(
                "MATCH (a:Person {id: $a}), (b:Person {id: $b}) CREATE (a)-[:TIE {open: $s, basis: 'O'}]->(b)",
                Map.of("a", ours, "b", theirs, "s", strength));
    }

    @Test
    void whoSponsorsMoreThanTheyCanTakeOnIsTold() {
        graph.run(
                """
                MATCH (a:Account), (sue:Person {id: 'Sue'}) SET sue.capacity = 1
                CREATE (b:Account {id: 'beta'}), (c:Account {id: 'ceta'})
                CREATE (sue)-[:SPONSORS {fromDay: 0}]->(a), (sue)-[:SPONSORS {fromDay: 0, toDay: 100}]->(b)
                """);
        assertThat(warned(AlertRule.SPONSOR_OVERLOADED)).as("one is over").isEmpty();

        graph.run(
                "MATCH (c:Account {id: 'ceta'}), (sue:Person {id: 'Sue'}) CREATE (sue)-[:SPONSORS]->(c)");

        assertThat(warned(AlertRule.SPONSOR_OVERLOADED)).containsExactly("Sue [Sue]");
    }

    @Test
    void aSentenceIsFilledByItsCause() {
        Cause cause =
                new Cause(
                        "k",
                        "acme",
                        List.of("Ann", "Bo", "Cy"),
                        DAY,
                        2,
                        Map.of("share", 0.456, "days", List.of("Mon", "Tue")),
                        "");

        assertThat(new Sentence("{people} at {account} since {since}: {share} on {days}").of(cause))
                .isEqualTo(
                        "{person:Ann}, {person:Bo} and {person:Cy} at {account:acme} since 2026-11-22: 0.46 on Mon and Tue");
        assertThatThrownBy(() -> new Sentence("{forgotten}").of(cause))
                .hasMessageContaining("{forgotten}");
    }
}
