package io.commonground.ties;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.GraphTest;
import io.commonground.graph.StatementCount;
import io.commonground.graph.TestGraph;
import io.commonground.privacy.Lens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.context.TestPropertySource;

@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class TiesTests {

    @Autowired TestGraph graph;
    @Autowired Ties ties;
    @Autowired TieExplanations explanations;
    @Autowired HttpGraphQlTester api;
    @Autowired StatementCount statements;

    @Test
    void aBoardTiesItsMembers() {
        derived(
                """
                Bo board Acme(9) 2023-11-22..now
                Ann board Acme(9) 2023-11-22..now
                """);
        assertThat(stored()).containsExactly("Ann 0.51 Bo I");
    }

    @Test
    void judgesOfOneLawSchoolDecadesApartHaveNoTie() {
        derived(
                """
                Ann attends Yale(30) ..1960 degree=LL.B.
                Bo attends Yale(30) ..1990 degree=J.D.
                """);
        assertThat(stored()).isEmpty();
    }

    @Test
    void aBodyOfASpecialCategoryTiesNobody() {
        facts().draw(
                        """
                        Ann member Union(9) 2011..now
                        Bo member Union(9) 2011..now
                        """);
        graph.run("MATCH (u:Unit) SET u.special = 'UNION'");
        derived("");
        assertThat(stored()).isEmpty();
    }

    @Test
    void theBoardOfABodyOfASpecialCategoryTiesNobodyEither() {
        facts().draw(
                        """
                        Ann board Union(9) 2011..now
                        Bo board Union(9) 2011..now
                        """);
        graph.run(
                "MATCH (b:Board) CREATE (b)-[:GOVERNS]->(:Unit:Organization {id: 'u', special: 'UNION'})");
        derived("");
        assertThat(stored()).isEmpty();
    }

    @Test
    void whoWritesToARoleMailboxKnowsNobodyByIt() {
        assertThat(RoleMailbox.is("service@tandrevo.example")).isTrue();
        assertThat(RoleMailbox.is("No-Reply@tandrevo.example")).isTrue();
        assertThat(RoleMailbox.is("nora.sales@tandrevo.example")).isFalse();
        assertThat(RoleMailbox.is(null)).isFalse();
    }

    @Test
    void whoLeavesLosesTheTieAndTheOthersKeepTheirs() {
        derived(
                """
                Ann board Acme(9) 2023-11-22..now
                Bo board Acme(9) 2023-11-22..now
                Cy board Acme(9) 2023-11-22..now
                """);
        facts().retract("Bo", "Acme");
        derived("");
        assertThat(stored()).containsExactly("Ann 0.51 Cy I");
    }

    @Test
    void aUnitThatTurnsOutLargeUntiesItsMembers() {
        derived(
                """
                Ann works Zeta(12) 2022-11-22..now
                Bo works Zeta(12) 2022-11-22..now
                """);
        graph.run("MATCH (u:Unit) SET u.headcount = 10000, u:TiesDue");
        derived("");
        assertThat(stored()).isEmpty();
    }

    @Test
    void whatIsPrivateShowsToItsOwnerOnly() {
        derived(
                """
                Ann board Acme(9) 2023-11-22..now
                Bo board Acme(9) 2023-11-22..now
                Ann meets Bo 2026-11-22 private=Ann
                Ann meets Cy 2026-11-22 private=Ann
                Di meets Ed 2026-11-22 private=Ann
                """);
        assertThat(stored()).containsExactly("Ann 0.51 Bo I", "Ann null Cy O");
        assertThat(explained("Ann", "Bo", List.of())).isEqualTo("0.51 [INFERRED]");
        assertThat(explained("Ann", "Bo", List.of("Ann"))).isEqualTo("0.64 [INFERRED, OBSERVED]");
        assertThat(explained("Ann", "Cy", List.of("Bo"))).isEqualTo("none");
    }

    @Test
    void theBasisOfATieIsThatOfTheEvidenceItsAudienceMaySee() {
        derived(
                """
                Ann board Acme(9) 2023-11-22..now
                Bo board Acme(9) 2023-11-22..now
                Ann meets Bo 2026-11-22 private=Ann
                Bo friend Ann private=Bo
                """);
        assertThat(bases("Ann", "Bo")).containsExactly("I", "OI", "SIP", "OSIP");
    }

    @Test
    void aBasisIsStoredOnlyWhereItIsAnother() {
        derived(
                """
                Ann meets Bo 2026-11-22
                Ann meets Bo 2026-11-21 private=Ann
                Cy friend Di private=Di
                """);
        assertThat(stored()).containsExactly("Ann 0.27 Bo O", "Cy null Di SP");
        assertThat(bases("Ann", "Bo")).containsExactly("O", null, null, null);
        assertThat(bases("Cy", "Di")).containsExactly("SP", null, null, null);
    }

    @Test
    void whatIsAtABodyOfASpecialCategoryCountsWhereItIsLetInAndIsShownToNobody() {
        facts().draw(
                        """
                        Ann member Union(9) 2011..now
                        Bo member Union(9) 2011..now
                        """);
        graph.run(
                """
                MATCH (u:Unit) SET u.special = 'UNION'
                CREATE (:SpecialMarks {id: 'marks', words: '', admitted: ['UNION']})
                """);
        derived("");
        assertThat(stored()).as("no lawful basis").isEmpty();

        graph.run(
                "MATCH (s:Source) SET s.lawfulBasis = 'consent' WITH s MATCH (u:Unit) SET u:TiesDue");
        derived("");

        assertThat(stored()).hasSize(1);
        Pair pair = new Pair("Ann", "Bo");
        Explanation explanation = explanations.of(List.of(pair), Lens.OPEN).get(pair);
        assertThat(explanation.reasons()).hasToString("[A fact that is not shown (1.00)]");
        assertThat(explanation.reasons().getFirst().kind()).isEqualTo(ReasonKind.UNDISCLOSED);
        assertThat(explanation.reasons().getFirst().sources()).isEmpty();
        assertThat(explanation.lastSeen()).isNull();
    }

    @Test
    void aBodyThatTurnsOutSpecialUntiesItsMembers() {
        derived(
                """
                Ann member Union(9) 2011..now
                Bo member Union(9) 2011..now
                """);
        assertThat(stored()).hasSize(1);
        graph.run("MATCH (u:Unit) SET u.special = 'UNION', u:TiesDue");
        derived("");
        assertThat(stored()).isEmpty();
    }

    @Test
    void timeAtASchoolIsToldByRangesOfYearsAndIsNoLastContact() {
        derived(
                """
                Ann attends Yale(20) 2011-09..2014-06
                Bo attends Yale(20) 2012-09..2016-06
                """);
        Pair pair = new Pair("Ann", "Bo");
        Explanation shown = explanations.of(List.of(pair), Lens.OPEN).get(pair);
        assertThat(shown.reasons()).hasToString("[Together at Yale between 2010 and 2014 (1.00)]");
        assertThat(shown.reasons().getFirst().from()).isEqualTo("2010–2014");
        assertThat(shown.lastSeen()).isNull();
        Explanation exact = explanations.of(List.of(pair), Lens.OPEN.showingAges(true)).get(pair);
        assertThat(exact.reasons()).hasToString("[Together at Yale 2012–2014 (1.00)]");
        assertThat(exact.reasons().getFirst().from()).isEqualTo("2012-09");
        assertThat(exact.strength()).isEqualTo(shown.strength());
    }

    private List<String> bases(String one, String other) {
        var tie =
                graph.run(
                                """
                                MATCH (:Person {id: $one})-[t:TIE]-(:Person {id: $other})
                                RETURN [t.basis, t.basisWithStart, t.basisWithEnd, t.basisWithBoth] AS bases
                                """,
                                Map.of("one", one, "other", other))
                        .getFirst();
        return tie.get("bases").asList(value -> value.isNull() ? null : value.asString());
    }

    @Test
    void aMovedScoringDayMakesEverybodyDue() {
        derived("Ann meets Bo 2026-11-22");
        graph.run(
                "MATCH (l:TieLayer) SET l.scoringDay = 0 WITH l MATCH ()-[t:TIE]->() SET t.open = 0.5");
        derived("");
        assertThat(stored()).containsExactly("Ann 0.27 Bo O");
    }

    @Test
    void nothingIsWrittenWhereNothingIsDue() {
        derived("Ann meets Bo 2026-11-22");
        Object before = turns();
        derived("");
        assertThat(turns()).isEqualTo(before);
    }

    @Test
    void explanationsTakeAFixedNumberOfStatements() {
        derived(
                """
                Ann board Acme(9) 2023-11-22..now
                Bo board Acme(9) 2023-11-22..now
                Cy board Acme(9) 2023-11-22..now
                Ann friend Bo
                """);
        var one = List.of(new Pair("Ann", "Bo"));
        var three = List.of(new Pair("Bo", "Ann"), new Pair("Ann", "Cy"), new Pair("Cy", "Bo"));
        int forOne = statements.during(() -> explanations.of(one, Lens.OPEN));
        assertThat(statements.during(() -> explanations.of(three, Lens.OPEN))).isEqualTo(forOne);
        assertThat(explanations.of(three, Lens.OPEN)).hasSize(3);
    }

    @Test
    void theModelPrintsItsConstants() {
        derived("Ann meets Bo 2026-11-22");
        api.document(
                        "{ scoringModel { scoringDay formulas inferred { board smallestTerm } observed"
                                + " { faceToFace answerDays } stated { socialNetwork } bands { strong } } }")
                .execute()
                .path("scoringModel.scoringDay")
                .entity(String.class)
                .isEqualTo("2026-11-22")
                .path("scoringModel.inferred.board")
                .entity(Double.class)
                .isEqualTo(3.0)
                .path("scoringModel.bands.strong")
                .entity(Double.class)
                .isEqualTo(0.3);
    }

    /** The next start of a service must not find other categories let in than its own. */
    @AfterEach
    void forgetWhatIsLetIn() {
        graph.run("MATCH (m:SpecialMarks) DELETE m");
    }

    private void derived(String lines) {
        facts().draw(lines);
        ties.derive(_ -> {});
    }

    private FactsOf facts() {
        return new FactsOf(graph);
    }

    private Object turns() {
        return graph.run("MATCH (l:TieLayer) RETURN l.turn AS turn")
                .getFirst()
                .get("turn")
                .asLong();
    }

    private String explained(String one, String other, List<String> owners) {
        Pair pair = new Pair(one, other);
        Explanation explanation = explanations.of(List.of(pair), new Lens(owners, false)).get(pair);
        return explanation == null
                ? "none"
                : "%.2f %s"
                        .formatted(
                                explanation.strength(),
                                explanation.basis().stream()
                                        .sorted(java.util.Comparator.comparing(Enum::name))
                                        .toList());
    }

    private List<String> stored() {
        return graph
                .run(
                        """
                        MATCH (a)-[t:TIE]->(b)
                        RETURN a.id + ' ' + coalesce(toString(round(t.open, 2)), 'null') + ' ' + b.id + ' ' + t.basis AS tie ORDER BY tie
                        """,
                        Map.of())
                .stream()
                .map(row -> row.get("tie").asString())
                .toList();
    }
}
