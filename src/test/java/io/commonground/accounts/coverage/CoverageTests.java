package io.commonground.accounts.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.StatementCount;
import io.commonground.graph.TestGraph;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ann and Bo are ours; Cy, the head, Dee below him and Eve below her are Acme's. */
@GraphTest
class CoverageTests {

    private static final long TODAY = 20779;

    @Autowired TestGraph graph;
    @Autowired StatementCount statements;
    @LocalServerPort int port;

    @BeforeEach
    void usAndAcme() {
        List.of("Ann", "Bo", "Cy", "Dee", "Eve", "Xi").forEach(graph::person);
        graph.run(
                """
                CREATE (v:Unit:Company:Vendor {id: 'us', key: 'test:us', name: 'Us', source: 'source-test'})
                CREATE (u:Unit:Company {id: 'u', key: 'test:u', name: 'Acme Inc', source: 'source-test'})
                CREATE (a:Account {id: 'acme', key: 'test:acme', externalId: 'acme', source: 'source-test', name: 'Acme', sortName: 'acme'})-[:OF]->(u)
                WITH v, u, a
                MATCH (ann:Person {id: 'Ann'}), (bo:Person {id: 'Bo'}), (cy:Person {id: 'Cy'}), (dee:Person {id: 'Dee'}), (eve:Person {id: 'Eve'})
                CREATE (ann)-[:WORKED_AT {current: true, fromDay: 1}]->(v), (bo)-[:WORKED_AT {current: true, fromDay: 1}]->(v)
                CREATE (cy)-[:STAKEHOLDER_OF {role: 'DECISION_MAKER', influence: 0.9}]->(a), (dee)-[:STAKEHOLDER_OF {influence: 0.6}]->(a), (eve)-[:STAKEHOLDER_OF]->(a)
                CREATE (dee)-[:REPORTS_TO {key: 'test:acme'}]->(cy), (eve)-[:REPORTS_TO {key: 'test:acme'}]->(dee)
                CREATE (dee)-[:WORKED_AT {current: true, unit: 'Plant'}]->(u), (cy)-[:WORKED_AT {current: true, unit: 'Board'}]->(u)
                """);
    }

    private Asker.Answer ask(String fields) {
        return ask(Asker.at(port), fields);
    }

    private static Asker.Answer ask(Asker asker, String fields) {
        Asker.Answer answer =
                asker.ask("{ account(id: \"test:acme\") { coverage { %s } } }".formatted(fields));
        assertThat(answer.codes()).as(answer.body()).isEmpty();
        return answer;
    }

    private static List<String> cells(Asker.Answer answer) {
        return answer.<List<Map<String, Object>>>at("account.coverage.cells").stream()
                .map(cell ->
                        "%s %s %s"
                                .formatted(
                                        ((Map<?, ?>) cell.get("person")).get("name"),
                                        cell.get("level"),
                                        ((Map<?, ?>) cell.get("stakeholder")).get("name")))
                .toList();
    }

    private List<String> cells() {
        return cells(ask("cells { level person { name } stakeholder { name } }"));
    }

    private void seen(String one, String other, long daysAgo, String basis) {
        graph.run(
                "MATCH (:Person {id: $one})-[t:TIE]-(:Person {id: $other}) SET t.lastSeen = $day, t.basis = $basis",
                Map.of("one", one, "other", other, "day", TODAY - daysAgo, "basis", basis));
    }

    @Test
    void aStrongTieOfPeopleWhoMetIsTrusted() {
        graph.draw("Ann 0.3 Cy");
        seen("Ann", "Cy", 800, "O");

        assertThat(cells()).containsExactly("Ann TRUSTED Cy");
    }

    @Test
    void timeTogetherAloneIsNotTrusted() {
        graph.draw("Ann 0.7 Cy");
        seen("Ann", "Cy", 0, "I");

        assertThat(cells()).containsExactly("Ann WARM Cy");
    }

    @Test
    void aContactOfThisYearIsWarmAndAnOlderOneStale() {
        graph.draw(
                """
                Ann 0.2 Cy
                Bo 0.2 Cy
                """);
        seen("Ann", "Cy", 365, "O");
        seen("Bo", "Cy", 366, "O");

        assertThat(cells()).containsExactly("Ann WARM Cy", "Bo STALE Cy");
    }

    @Test
    void whoMetOnceLongAgoIsStaleAndANetworksWordAloneIsNobody() {
        graph.draw(
                """
                Ann 0.01 Cy
                Bo 0.03 Cy
                """);
        seen("Ann", "Cy", 3000, "O");
        seen("Bo", "Cy", 3000, "S");

        assertThat(cells()).containsExactly("Ann STALE Cy", "Bo NONE Cy");
        assertThat(
                        ask("byStakeholder(first: 1) { people best { name } level }")
                                .<Map<String, Object>>at("account.coverage.byStakeholder[0]"))
                .containsEntry("people", 1)
                .containsEntry("level", "STALE");
    }

    @Test
    void levelsWantedStandBesideThoseThatAre() {
        graph.draw("Ann 0.2 Cy");
        seen("Ann", "Cy", 3, "O");
        graph.run(
                """
                MATCH (ann:Person {id: 'Ann'}), (bo:Person {id: 'Bo'}), (cy:Person {id: 'Cy'}), (dee:Person {id: 'Dee'})
                CREATE (ann)-[:RELATES_TO {id: 'r1', account: 'acme', current: 'WARM', desired: 'TRUSTED', recordedAt: datetime()}]->(cy),
                  (bo)-[:RELATES_TO {id: 'r2', account: 'acme', desired: 'WARM', recordedAt: datetime()}]->(dee),
                  (bo)-[:RELATES_TO {id: 'r3', account: 'other', desired: 'WARM', recordedAt: datetime()}]->(cy),
                  (bo)-[:RELATES_TO {id: 'r4', account: 'acme', desired: 'TRUSTED', recordedAt: datetime(), retractedAt: datetime()}]->(dee)
                """);

        List<Map<String, Object>> cells =
                ask("cells { person { name } level stated desired gap }")
                        .at("account.coverage.cells");

        assertThat(cells)
                .extracting(
                        cell -> List.of(cell.get("level"), cell.get("desired"), cell.get("gap")))
                .containsExactly(List.of("WARM", "TRUSTED", 1), List.of("NONE", "WARM", 2));
        assertThat(cells.getFirst()).containsEntry("stated", "WARM");
        assertThat(
                        cells(
                                ask(
                                        "cells(levels: [NONE]) { level person { name } stakeholder { name } }")))
                .containsExactly("Bo NONE Dee");
    }

    @Test
    void whatOnlyOneOfUsKnowsCountsForThemAlone() {
        graph.draw("Ann 0.2 Xi");
        graph.run(
                """
                MATCH (ann:Person {id: 'Ann'}), (cy:Person {id: 'Cy'})
                CREATE (ann)-[:TIE {withStart: 0.5, withBoth: 0.5, basis: 'O', lastSeen: 20000}]->(cy)
                CREATE (i:Interaction {id: 'i', kind: 'MEETING', day: 20770, owner: 'Ann'})
                CREATE (ann)-[:TOOK_PART {owner: 'Ann'}]->(i)<-[:TOOK_PART {owner: 'Ann'}]-(cy)
                """);

        Asker.Answer hers =
                ask(
                        Asker.at(port).as("Ann", "SELLER"),
                        "distinctConnectors cells { level lastContact person { name } stakeholder { name } }");
        Asker.Answer his =
                ask(
                        Asker.at(port).as("Bo", "SELLER"),
                        "distinctConnectors cells { level lastContact person { name } stakeholder { name } }");

        assertThat(cells(hers)).containsExactly("Ann TRUSTED Cy");
        assertThat(hers.<List<String>>at("account.coverage.cells[*].lastContact"))
                .containsExactly("2026-11-13");
        assertThat(hers.<Integer>at("account.coverage.distinctConnectors")).isEqualTo(1);
        assertThat(cells(his)).isEmpty();
        assertThat(his.<Integer>at("account.coverage.distinctConnectors")).isZero();
    }

    @Test
    void waysThatShareNobodyAreCountedForEachAndForTheAccount() {
        graph.draw(
                """
                Ann 0.5 Cy
                Bo 0.5 Xi 0.5 Cy
                Ann 0.5 Dee
                """);

        Asker.Answer answer =
                ask("distinctConnectors byStakeholder { distinctConnectors stakeholder { name } }");

        assertThat(answer.<List<Integer>>at("account.coverage.byStakeholder[*].distinctConnectors"))
                .containsExactly(2, 1, 0);
        assertThat(answer.<Integer>at("account.coverage.distinctConnectors")).isEqualTo(2);
    }

    @Test
    void whoseLeavingCostsUsTheAccountOrSomeOfItIsTold() {
        graph.draw(
                """
                Ann 0.5 Xi 0.5 Cy
                Xi 0.5 Dee
                """);

        List<Map<String, Object>> points =
                ask("singlePointsOfFailure { ours wholeAccount person { name } stakeholders { name } }")
                        .at("account.coverage.singlePointsOfFailure");

        assertThat(points).extracting(point -> point.get("ours")).containsExactly(true, false);
        assertThat(points).allMatch(point -> point.get("wholeAccount").equals(true));
        assertThat(points.toString()).contains("Ann", "Xi", "Cy", "Dee").doesNotContain("Eve");

        graph.draw("Bo 0.5 Cy");
        assertThat(
                        ask("singlePointsOfFailure(stakeholders: 1) { person { name } wholeAccount stakeholders { name } }")
                                .<List<String>>at(
                                        "account.coverage.singlePointsOfFailure[*].person.name"))
                .containsExactly("Ann", "Xi");
    }

    @Test
    void whiteSpaceIsToldByBranchAndByUnit() {
        graph.draw("Ann 0.5 Cy");
        seen("Ann", "Cy", 3, "O");

        Asker.Answer answer =
                ask(
                        """
                        byBranch: whiteSpace { under { name } stakeholders weight share thin { stakeholder { name } } }
                        byUnit: whiteSpace(by: UNIT) { unit share stakeholders }
                        """);

        assertThat(answer.<List<String>>at("account.coverage.byBranch[*].under.name"))
                .containsExactly("Dee", "Cy");
        assertThat(answer.<List<Double>>at("account.coverage.byBranch[*].share"))
                .containsExactly(1.0, 0.0);
        assertThat(answer.<List<String>>at("account.coverage.byBranch[0].thin[*].stakeholder.name"))
                .containsExactly("Dee", "Eve");
        assertThat(answer.<List<String>>at("account.coverage.byUnit[*].unit"))
                .containsExactly("Plant", null, "Board");
    }

    @Test
    void aLineThatLeadsBackToItselfHasOneHead() {
        graph.run(
                "MATCH (cy:Person {id: 'Cy'}), (eve:Person {id: 'Eve'}) CREATE (cy)-[:REPORTS_TO {key: 'test:acme'}]->(eve)");

        assertThat(
                        ask("whiteSpace { under { name } stakeholders }")
                                .<List<String>>at("account.coverage.whiteSpace[*].under.name"))
                .containsExactlyInAnyOrder("Cy", "Dee");
    }

    @Test
    void ofTwoLinesTheSolidOneCountsAndADottedOneDoesNot() {
        graph.run(
                """
                MATCH (cy:Person {id: 'Cy'}), (dee:Person {id: 'Dee'}), (eve:Person {id: 'Eve'})
                CREATE (eve)-[:REPORTS_TO {key: 'test:acme', kind: 'SOLID'}]->(cy), (cy)-[:REPORTS_TO {key: 'test:acme', kind: 'DOTTED'}]->(dee)
                """);

        assertThat(
                        ask("whiteSpace { under { name } }")
                                .<List<String>>at("account.coverage.whiteSpace[*].under.name"))
                .containsExactly("Cy", "Dee", "Eve");
    }

    @Test
    void anAccountOfNobodyIsAnswered() {
        graph.run("MATCH ()-[s:STAKEHOLDER_OF]->() DELETE s");

        Asker.Answer answer =
                ask(
                        "distinctConnectors cells { level } byStakeholder { level } whiteSpace { share }");

        assertThat(answer.body()).contains("\"cells\":[]", "\"whiteSpace\":[]");
    }

    @Test
    void moreStakeholdersCostNoMoreStatements() {
        String all =
                "distinctConnectors cells { level person { name } } byStakeholder { level } whiteSpace { share } singlePointsOfFailure { person { name } }";
        graph.draw("Ann 0.5 Cy");
        // The ties are read into memory with the first question, which need not wait for them.
        Asker.at(port).ask("{ account(id: \"test:acme\") { coverage { distinctConnectors } } }");
        ask(all);
        int few = statements.during(() -> ask(all));

        graph.run(
                """
                MATCH (a:Account), (ann:Person {id: 'Ann'}), (cy:Person {id: 'Cy'})
                UNWIND range(1, 60) AS n
                CREATE (p:Person {id: 'p' + n, key: 'test:p' + n, externalId: 'p' + n, name: 'P', sortName: 'p', source: 'source-test'})-[:STAKEHOLDER_OF]->(a)
                CREATE (ann)-[:TIE {open: 0.4, basis: 'O'}]->(p), (p)-[:REPORTS_TO {key: 'test:acme'}]->(cy)
                """);
        ask(all);

        assertThat(statements.during(() -> ask(all))).isEqualTo(few);
    }

    @Test
    void theLimitsAreTold() {
        Asker.Answer answer =
                Asker.at(port)
                        .ask(
                                "{ scoringModel { coverage { trusted warm warmDays connector formulas } } }");

        assertThat(answer.<Double>at("scoringModel.coverage.trusted")).isEqualTo(0.3);
        assertThat(answer.<Integer>at("scoringModel.coverage.warmDays")).isEqualTo(365);
        assertThat(
                        IntStream.of(1000, 1001)
                                .mapToObj(first ->
                                        Asker.at(port)
                                                .ask(
                                                        "{ account(id: \"test:acme\") { coverage { byStakeholder(first: %d) { level } } } }"
                                                                .formatted(first))
                                                .codes())
                                .toList())
                .containsExactly(List.of(), List.of("LIMIT_EXCEEDED"));
    }
}
