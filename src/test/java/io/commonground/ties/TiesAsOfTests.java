package io.commonground.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.commonground.graph.GraphTest;
import io.commonground.graph.StatementCount;
import io.commonground.graph.Statements;
import io.commonground.graph.TestGraph;
import io.commonground.privacy.Lens;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Ties of a past day, as if that day were today. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class TiesAsOfTests {

    private static final Lens SEEING_ALL_DATES = Lens.OPEN.showingAges(true);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Set<String> EVERYBODY =
            IntStream.range(10, 40)
                    .mapToObj(i -> "p" + i)
                    .collect(java.util.stream.Collectors.toSet());

    @Autowired TestGraph graph;
    @Autowired Ties ties;
    @Autowired TiesAsOf asOf;
    @Autowired TieExplanations explanations;
    @Autowired StatementCount statements;
    @Autowired Driver driver;

    @Test
    void aBoardTiesItsMembersOnlyOnceTheyBothSitOnIt() {
        derived(
                """
                Ann board Acme(9) 2020-11-22..now
                Bo board Acme(9) 2023-11-22..now
                """);
        assertThat(tiesOf("Ann", "2023-11-22")).isEmpty();
        assertThat(tiesOf("Ann", "2026-11-22")).containsExactly("Ann 0.51 Bo I");
    }

    @Test
    void timeTogetherIsCutAtTheDay() {
        derived(
                """
                Ann board Acme(9) 2017-11-22..2026-11-22
                Bo board Acme(9) 2010-11-22..2020-11-22
                """);
        assertThat(tiesOf("Bo", "2020-11-22")).containsExactly("Ann 0.51 Bo I");
        assertThat(tiesOf("Bo", "2018-11-22")).containsExactly("Ann 0.23 Bo I");
    }

    @Test
    void whoBothStayedOnAreTakenToLastByTheStandardsOfThen() {
        derived(
                """
                Ann works Zeta(3) 2012..2015
                Bo works Zeta(3) 2012..2016
                """);
        assertThat(tiesOf("Ann", "2012-12-01")).containsExactly("Ann 0.42 Bo I");
    }

    @Test
    void aContactCountsFromItsDayOn() {
        derived("Ann meets Bo 2024-05-01");
        assertThat(tiesOf("Bo", "2024-04-30")).isEmpty();
        assertThat(tiesOf("Bo", "2024-05-01")).containsExactly("Ann 0.27 Bo O");
    }

    @Test
    void friendsSinceAnUnknownDayCountFromTheDayTheirSourceWasRetrieved() {
        derived("Ann friend Bo");
        assertThat(tiesOf("Ann", "2019-05-01")).containsExactly("Ann 0.80 Bo SP");
        graph.run("MATCH (s:Source) SET s.retrievedOn = '2020-05-01'");
        assertThat(tiesOf("Ann", "2020-04-30")).isEmpty();
        assertThat(tiesOf("Ann", "2020-05-01")).containsExactly("Ann 0.80 Bo SP");
    }

    @Test
    void friendshipsHoldFromTheirBeginningToTheirEnd() {
        derived("Ann friend Bo");
        graph.run("MATCH ()-[r:CONNECTED_TO]->() SET r.since = '2018-03', r.until = '2021'");
        assertThat(tiesOf("Ann", "2018-02-28")).isEmpty();
        assertThat(tiesOf("Ann", "2018-03-01")).hasSize(1);
        assertThat(tiesOf("Ann", "2022-01-01")).isEmpty();
    }

    @Test
    void aUnitHadTheSizeOfThen() {
        derived(
                """
                Ann works Zeta(complete) 2010..now
                Bo works Zeta(complete) 2010..now
                """);
        List<String> before = tiesOf("Ann", "2016-11-22");
        for (int i = 0; i < 20; i++) {
            facts().draw("z%d works Zeta(complete) 2018..now".formatted(i));
            facts().draw("y%d works Zeta(complete) ..now".formatted(i));
        }
        graph.run("MATCH (s:Source) SET s.retrievedOn = '2018-01-01'");
        assertThat(tiesOf("Ann", "2016-11-22")).isEqualTo(before);
        assertThat(tiesOf("Ann", "2026-11-22")).hasSize(21).doesNotContain(before.getFirst());
    }

    @Test
    void onTheScoringDayTheyAreTheStoredOnes() {
        new RandomFacts(graph, 7).change(300);
        graph.run("MATCH (s:Source) SET s.retrievedOn = '2027-01-01'");
        ties.derive(_ -> {});
        StoredTies stored = StoredTies.in(graph);
        for (Lens lens :
                List.of(SEEING_ALL_DATES, lensOf("p11", "p12", "p13"), lensOf(EVERYBODY))) {
            Map<Pair, TieOn> expected = new HashMap<>();
            stored.byPair()
                    .forEach((pair, tie) ->
                            tie.on(Audience.of(pair, lens.owners()))
                                    .ifPresent(on -> expected.put(pair, on)));
            Map<Pair, TieOn> found = asOf.around(EVERYBODY, TODAY, lens);
            assertThat(found).containsOnlyKeys(expected.keySet());
            found.forEach((pair, tie) -> same(tie, expected.get(pair)));
        }
    }

    @Test
    void theTiesOfSomeAreThoseOfAllThatTouchThem() {
        new RandomFacts(graph, 8).change(300);
        LocalDate day = LocalDate.of(2025, 3, 1);
        Set<String> some = Set.of("p10", "p20", "p30");
        Map<Pair, TieOn> all = new HashMap<>(asOf.around(EVERYBODY, day, SEEING_ALL_DATES));
        all.keySet().removeIf(pair -> some.stream().noneMatch(pair::has));
        assertThat(all).isNotEmpty();
        assertThat(asOf.around(some, day, SEEING_ALL_DATES)).isEqualTo(all);
    }

    @Test
    void explanationsOfADayAreThoseOfItsTies() {
        new RandomFacts(graph, 9).change(300);
        ties.derive(_ -> {});
        LocalDate day = LocalDate.of(2025, 3, 1);
        Lens lens = lensOf("p11", "p12", "p13");
        Map<Pair, TieOn> found = asOf.around(EVERYBODY, day, lens);
        var explained = explanations.of(found.keySet(), lens, day);
        found.forEach((pair, tie) ->
                assertThat(explained.get(pair).strength())
                        .isCloseTo(tie.strength(), within(1e-12)));
    }

    @Test
    void theyTakeAFixedNumberOfStatements() {
        new RandomFacts(graph, 10).change(200);
        int forOne = statements.during(() -> asOf.around(Set.of("p10"), TODAY, SEEING_ALL_DATES));
        int forAll = statements.during(() -> asOf.around(EVERYBODY, TODAY, SEEING_ALL_DATES));
        assertThat(forAll).isEqualTo(forOne).isLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stays-of", "interactions-of", "words-of", "rosters"})
    void theyStartFromThePeopleAndUnitsAskedFor(String statement) {
        Map<String, Object> parameters = Map.of("ids", List.of(), "day", 0L, "most", 1L);
        try (var session = driver.session()) {
            String text = "EXPLAIN " + Statements.text("ties/" + statement);
            String plan = session.run(text, parameters).consume().plan().toString();
            assertThat(plan).contains("NodeUniqueIndexSeek").doesNotContain("Scan");
        }
    }

    @Test
    void whomNobodyKnowsHasNone() {
        assertThat(asOf.around(Set.of("nobody"), TODAY, SEEING_ALL_DATES)).isEmpty();
        assertThat(asOf.around(Set.of(), TODAY, SEEING_ALL_DATES)).isEmpty();
    }

    private static void same(TieOn tie, TieOn other) {
        assertThat(tie.strength()).isCloseTo(other.strength(), within(1e-12));
        assertThat(tie.basisCode()).isEqualTo(other.basisCode());
        assertThat(tie.lastSeen()).isEqualTo(other.lastSeen());
    }

    private static Lens lensOf(String... owners) {
        return new Lens(List.of(owners), false).showingAges(true);
    }

    private static Lens lensOf(Set<String> owners) {
        return new Lens(List.copyOf(owners), false).showingAges(true);
    }

    private List<String> tiesOf(String person, String day) {
        return asOf
                .around(Set.of(person), LocalDate.parse(day), SEEING_ALL_DATES)
                .entrySet()
                .stream()
                .map(e ->
                        String.format(
                                Locale.ROOT,
                                "%s %.2f %s %s",
                                e.getKey().start(),
                                e.getValue().strength(),
                                e.getKey().end(),
                                e.getValue().basisCode()))
                .sorted()
                .toList();
    }

    private void derived(String lines) {
        facts().draw(lines);
        ties.derive(_ -> {});
    }

    private FactsOf facts() {
        return new FactsOf(graph);
    }
}
