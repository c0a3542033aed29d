package io.commonground.alerts.rules;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.commonground.demo.DemoBundle;
import io.commonground.graph.Graph;
import io.commonground.graph.TestGraph;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Each rule warns of what is planted in the imported demo data, and of nothing else. */
public final class DemoWarnings {

    private static final LocalDate DAY = DemoBundle.TODAY;

    private static final Map<AlertRule, String> PLANTED =
            Map.ofEntries(
                    entry(AlertRule.CADENCE_OVERDUE, "acc-04"),
                    entry(AlertRule.COOLING_TIE, "acc-13"),
                    entry(AlertRule.SINGLE_THREADED, "acc-05"),
                    entry(AlertRule.HOLDER_LEAVING, "acc-15"),
                    entry(AlertRule.STAKEHOLDER_LEFT, "acc-06"),
                    entry(AlertRule.STAKEHOLDER_MOVED, "acc-06"),
                    entry(AlertRule.STAKEHOLDER_JOINED_BOARD, "acc-16"),
                    entry(AlertRule.SILENT_ESCALATION, "acc-07"),
                    entry(AlertRule.SEVERITY_TURNING, "acc-17"),
                    entry(AlertRule.SENTIMENT_TURNING, "acc-08"),
                    entry(AlertRule.COMPETITOR_CLOSER, "acc-09"),
                    entry(AlertRule.SPONSOR_OVERLOADED, "exec-24"),
                    entry(AlertRule.STALE_ORG_CHART, "acc-19"),
                    entry(AlertRule.OUTDATED_DATA, "acc-20"));

    /** What ends the cause of each. */
    private static final Map<AlertRule, String> REMEDIES =
            Map.ofEntries(
                    entry(
                            AlertRule.CADENCE_OVERDUE,
                            """
                            MATCH (a:Account {externalId: 'acc-04'})<-[:OWNS_CONTRACT]-(c), (s)-[:SPONSORS]->(a)
                            CREATE (c)-[:TOOK_PART]->(:Interaction {kind: 'MEETING', state: 'HELD', day: $day - 90})<-[:TOOK_PART]-(s)
                            """),
                    entry(
                            AlertRule.COOLING_TIE,
                            """
                            MATCH (p:Person {id: $people[0]})
                            CREATE (p)-[:TOOK_PART]->(:Interaction {kind: 'PHONE_CALL', state: 'HELD', day: $day - 3})
                            """),
                    entry(
                            AlertRule.SINGLE_THREADED,
                            """
                            MATCH (a:Account {externalId: 'acc-05'})<-[:STAKEHOLDER_OF]-(p) WHERE NOT p.id IN $people
                            WITH p LIMIT 1 MATCH (q:Person {externalId: 'team-100'})
                            CREATE (p)-[:TIE {open: 0.5}]->(q)
                            """),
                    entry(
                            AlertRule.HOLDER_LEAVING,
                            "MATCH (:Person {id: $people[0]})-[r:WORKED_AT]->() WHERE r.current REMOVE r.to, r.toDay"),
                    entry(
                            AlertRule.STAKEHOLDER_LEFT,
                            "MATCH (:Person {id: $people[0]})-[r:STAKEHOLDER_OF]->() SET r.toDay = $day - 60"),
                    entry(
                            AlertRule.STAKEHOLDER_MOVED,
                            "MATCH (:Person {id: $people[0]})-[r:WORKED_AT]->() WHERE r.current SET r.retractedAt = datetime()"),
                    entry(
                            AlertRule.STAKEHOLDER_JOINED_BOARD,
                            "MATCH (:Person {id: $people[0]})-[r:SERVED_ON]->() SET r.retractedAt = datetime()"),
                    entry(
                            AlertRule.SILENT_ESCALATION,
                            """
                            MATCH (p)-[:SPONSORS]->(a:Account {externalId: 'acc-07'})<-[:CONCERNS]-(i:Interaction)
                            WHERE i.severity = 1 AND i.resolvedAt IS NULL CREATE (p)-[:TOOK_PART]->(i)
                            """),
                    entry(
                            AlertRule.SEVERITY_TURNING,
                            "MATCH (:Account {externalId: 'acc-17'})<-[:CONCERNS]-(i) WHERE i.severity < 3 SET i.severity = 3"),
                    entry(
                            AlertRule.SENTIMENT_TURNING,
                            "MATCH (:Account {externalId: 'acc-08'})<-[:CONCERNS]-(i) WHERE i.sentiment < 0 SET i.sentiment = 0.4"),
                    entry(
                            AlertRule.COMPETITOR_CLOSER,
                            "MATCH (:Account {externalId: 'acc-09'})-[r:HAS]->(:Competitor) SET r.toDay = $day - 1"),
                    entry(
                            AlertRule.SPONSOR_OVERLOADED,
                            "MATCH (p:Person {id: $people[0]}) SET p.capacity = 2"),
                    entry(
                            AlertRule.STALE_ORG_CHART,
                            """
                            MATCH (a:Account {externalId: 'acc-19'}), (p:Person) WHERE p.id IN $people
                            CREATE (p)-[:STAKEHOLDER_OF {recordedAt: datetime()}]->(a)
                            """),
                    entry(
                            AlertRule.OUTDATED_DATA,
                            "MATCH (a:Account {externalId: 'acc-20'}) CREATE (a)-[:IN_YEAR]->(:AccountYear {year: 2025})"));

    private final Graph service;
    private final TestGraph graph;
    private final List<Rule> rules;

    public DemoWarnings(Graph service, TestGraph graph, List<Rule> rules) {
        this.service = service;
        this.graph = graph;
        this.rules = rules;
    }

    /** The tests, for a graph that holds the demo data; the later ones change it. */
    public Stream<DynamicTest> tests() {
        return Stream.concat(
                rules.stream()
                        .filter(rule -> PLANTED.containsKey(rule.rule()))
                        .map(rule ->
                                dynamicTest(
                                        rule.rule() + " warns of the planted case only",
                                        () -> warnsOfThePlantedOnly(rule))),
                rules.stream()
                        .filter(rule -> PLANTED.containsKey(rule.rule()))
                        .map(rule ->
                                dynamicTest(
                                        rule.rule() + " is content when its cause is removed",
                                        () -> endsWithItsCause(rule))));
    }

    private void warnsOfThePlantedOnly(Rule rule) {
        List<Cause> causes = causes(rule);

        assertThat(causes)
                .extracting(cause -> about(cause) + ": " + cause.explanation())
                .singleElement()
                .asString()
                .startsWith(PLANTED.get(rule.rule()) + ": ");
        assertThat(causes(rule)).as("told again").isEqualTo(causes);
    }

    private void endsWithItsCause(Rule rule) {
        List<String> people = causes(rule).getFirst().people();

        graph.run(REMEDIES.get(rule.rule()), Map.of("people", people, "day", DAY.toEpochDay()));

        assertThat(causes(rule)).isEmpty();
    }

    private List<Cause> causes(Rule rule) {
        return rule.causes(
                new Evaluation(
                        service,
                        DAY,
                        DAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1)));
    }

    /** The source's id of the account it is about, or of the person. */
    private String about(Cause cause) {
        String id = cause.account() == null ? cause.people().getFirst() : cause.account();
        return graph.run(
                        "MATCH (n:Account|Person {id: $id}) RETURN n.externalId AS id",
                        Map.of("id", id))
                .getFirst()
                .get("id")
                .asString();
    }
}
