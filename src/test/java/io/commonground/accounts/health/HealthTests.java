package io.commonground.accounts.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.StatementCount;
import io.commonground.graph.TestGraph;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ann sponsors Acme, whose contract is Cy's; Bo is one of us too. The day is 22 November 2026. */
@GraphTest
class HealthTests {

    private static final long TODAY = 20779;
    private static final LocalDate THEN = LocalDate.ofEpochDay(TODAY - 90);

    @Autowired TestGraph graph;
    @Autowired StatementCount statements;
    @Autowired HealthBook book;
    @Autowired Healths healths;
    @LocalServerPort int port;

    @BeforeEach
    void usAndAcme() {
        List.of("Ann", "Bo", "Cy", "Dee").forEach(graph::person);
        graph.run(
                """
                CREATE (v:Unit:Company:Vendor {id: 'us', key: 'test:us', name: 'Us', source: 'source-test'})
                CREATE (a:Account {id: 'acme', key: 'test:acme', externalId: 'acme', source: 'source-test', name: 'Acme', sortName: 'acme'})
                WITH v, a
                MATCH (ann:Person {id: 'Ann'}), (bo:Person {id: 'Bo'}), (cy:Person {id: 'Cy'}), (dee:Person {id: 'Dee'})
                CREATE (ann)-[:WORKED_AT {current: true, fromDay: 1}]->(v), (bo)-[:WORKED_AT {current: true, fromDay: 1}]->(v)
                CREATE (cy)-[:OWNS_CONTRACT]->(a), (ann)-[:SPONSORS {fromDay: 20000}]->(a)
                CREATE (cy)-[:STAKEHOLDER_OF {role: 'DECISION_MAKER', influence: 0.9}]->(a), (dee)-[:STAKEHOLDER_OF {influence: 0.6}]->(a)
                """);
        graph.draw("Ann 0.4 Cy");
    }

    private void meeting(long daysAgo, String kind, String state) {
        graph.run(
                """
                MATCH (ann:Person {id: 'Ann'}), (cy:Person {id: 'Cy'})
                CREATE (i:Interaction {id: randomUUID(), kind: $kind, state: $state, day: $day})
                CREATE (ann)-[:TOOK_PART]->(i)<-[:TOOK_PART]-(cy)
                """,
                Map.of("kind", kind, "state", state, "day", TODAY - daysAgo));
    }

    private void concerning(String properties) {
        graph.run(
                "MATCH (a:Account {id: 'acme'}) CREATE (:Interaction {id: randomUUID(), %s})-[:CONCERNS]->(a)"
                        .formatted(properties));
    }

    private Asker.Answer ask(String fields) {
        Asker.Answer answer =
                Asker.at(port)
                        .ask("{ account(id: \"test:acme\") { health { %s } } }".formatted(fields));
        assertThat(answer.codes()).as(answer.body()).isEmpty();
        return answer;
    }

    /** What a part brings, of 100 parts of what it could. */
    private long percent(HealthPart part) {
        HealthContribution its = contribution(part);
        assertThat(its.known()).as(its.explanation()).isTrue();
        return Math.round(100 * its.points() / its.max());
    }

    private HealthContribution contribution(HealthPart part) {
        return healths.of(List.of("acme")).get("acme").contributions().stream()
                .filter(it -> it.part() == part)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void coverageIsTheInfluenceOfThoseWeKnow() {
        assertThat(percent(HealthPart.COVERAGE)).isEqualTo(60);

        graph.draw("Bo 0.29 Dee");
        assertThat(percent(HealthPart.COVERAGE)).isEqualTo(60);
        graph.draw("Ann 0.3 Dee");
        assertThat(percent(HealthPart.COVERAGE)).isEqualTo(100);
    }

    @Test
    void depthIsTheWaysThatShareNobody() {
        assertThat(percent(HealthPart.DEPTH)).isEqualTo(33);

        graph.draw("Ann 0.9 Dee");
        assertThat(percent(HealthPart.DEPTH)).as("all ours is Ann").isEqualTo(33);
        graph.draw("Bo 0.1 Dee");
        assertThat(percent(HealthPart.DEPTH)).isEqualTo(67);
    }

    @Test
    void aSponsorWhoMeetsInTimeLosesNothingAndThenAPointADay() {
        meeting(91, "MEETING", "HELD");
        assertThat(percent(HealthPart.CADENCE)).isEqualTo(100);

        graph.run("MATCH (i:Interaction) SET i.day = $day", Map.of("day", TODAY - 136));
        assertThat(percent(HealthPart.CADENCE)).isEqualTo(50);
        graph.run("MATCH (i:Interaction) SET i.day = $day", Map.of("day", TODAY - 300));
        assertThat(percent(HealthPart.CADENCE)).isZero();
    }

    @Test
    void neitherACallNorWhatIsPlannedOrPrivateIsAMeeting() {
        meeting(10, "VIDEO_CALL", "HELD");
        meeting(10, "MEETING", "CANCELLED");
        meeting(-10, "MEETING", "HELD");
        meeting(10, "MEETING", "HELD");
        assertThat(percent(HealthPart.CADENCE)).isEqualTo(100);

        graph.run(
                "MATCH (i:Interaction {kind: 'MEETING', state: 'HELD', day: $day}) SET i.owner = 'Ann'",
                Map.of("day", TODAY - 10));
        assertThat(percent(HealthPart.CADENCE)).isZero();
    }

    @Test
    void aNewSponsorHasTime() {
        meeting(400, "MEETING", "HELD");
        graph.run("MATCH ()-[s:SPONSORS]->() SET s.fromDay = $day", Map.of("day", TODAY - 20));

        assertThat(percent(HealthPart.CADENCE)).isEqualTo(100);
        assertThat(contribution(HealthPart.CADENCE).explanation())
                .isEqualTo(
                        "No sponsor has met the counterpart since they began on 2026-11-02, 20 days ago; every 91 days is enough.");
    }

    @Test
    void withoutAContractOwnerTheMostInfluentialDeciderIsTheCounterpart() {
        graph.run("MATCH ()-[r:OWNS_CONTRACT]->() DELETE r");
        meeting(1, "MEETING", "HELD");

        assertThat(percent(HealthPart.CADENCE)).isEqualTo(100);
    }

    @Test
    void sentimentIsTheMeanOfHalfAYear() {
        concerning(
                "kind: 'MEETING', state: 'HELD', day: %d, sentiment: 0.5".formatted(TODAY - 179));
        concerning("kind: 'EMAIL', state: 'HELD', day: %d, sentiment: -0.1".formatted(TODAY));
        concerning(
                "kind: 'MEETING', state: 'HELD', day: %d, sentiment: -1.0".formatted(TODAY - 180));
        concerning(
                "kind: 'MEETING', state: 'PLANNED', day: %d, sentiment: -1.0".formatted(TODAY - 1));
        concerning(
                "kind: 'MEETING', state: 'HELD', day: %d, sentiment: -1.0, owner: 'Bo'"
                        .formatted(TODAY - 1));

        assertThat(percent(HealthPart.SENTIMENT)).isEqualTo(60);
    }

    @Test
    void whatIsOpenTakesByItsSeverity() {
        concerning("kind: 'SUPPORT_CASE', day: %d, severity: 2".formatted(TODAY - 400));
        concerning(
                "kind: 'SUPPORT_CASE', day: %d, severity: 1, resolvedAt: datetime('2026-11-20T10:00Z')"
                        .formatted(TODAY - 4));
        concerning(
                "kind: 'SUPPORT_CASE', day: %d, severity: 3, resolvedAt: datetime('2026-11-23T10:00Z')"
                        .formatted(TODAY - 4));

        assertThat(percent(HealthPart.ESCALATIONS)).isEqualTo(60);
        assertThat(contribution(HealthPart.ESCALATIONS).explanation())
                .isEqualTo("Open, by severity: 2, 3; together they take 0.4.");
    }

    @Test
    void whatIsUnknownIsSaidAndCountsNothing() {
        graph.run("MATCH ()-[r:SPONSORS]->() DELETE r");

        Asker.Answer answer = ask("score band contributions { part points max known explanation }");

        assertThat(
                        answer.<List<String>>at(
                                "account.health.contributions[?(@.known == false)].part"))
                .containsExactly("CADENCE", "SENTIMENT", "ESCALATIONS");
        // 30 and 20 make a whole of 100: 60 for 0.6 of the one, 40 for a third of the other.
        assertThat(answer.<Double>at("account.health.score")).isEqualTo(36 + 13.33);
        assertThat(answer.<String>at("account.health.band")).isEqualTo("FAIR");
    }

    @Test
    void anAccountOfWhichNothingIsKnownHasNoScore() {
        graph.run("MATCH ()-[r:SPONSORS|STAKEHOLDER_OF]->() DELETE r");

        assertThat(ask("score band trend { change } history { score }").body())
                .contains("{\"score\":null,\"band\":null,\"trend\":null,\"history\":[]}");
    }

    @Test
    void whatOneOfUsKnowsPrivatelyMovesNoHealth() {
        graph.run("MATCH (:Person {id: 'Ann'})-[t:TIE]-() SET t.withStart = t.open, t.open = null");

        Asker.Answer hers =
                Asker.at(port)
                        .as("Ann", "SELLER")
                        .ask(
                                "{ account(id: \"test:acme\") { health { contributions { points } } } }");

        assertThat(hers.<List<Double>>at("account.health.contributions[*].points"))
                .allMatch(points -> points == 0);
    }

    @Test
    void aDayIsKeptOnceAndNeverWrittenAgainWhenItIsOver() {
        book.keep();
        book.keep();
        assertThat(kept()).containsEntry(TODAY, 1L).hasSizeLessThanOrEqualTo(2);
        double first = score(TODAY);

        graph.draw("Bo 0.9 Dee");
        book.keep();
        double later = score(TODAY);
        assertThat(later).as("the day is not over").isGreaterThan(first);

        graph.run("MATCH (l:TieLayer) SET l.scoringDay = $day", Map.of("day", TODAY + 1));
        graph.run("MATCH (:Person {id: 'Dee'})-[t:TIE]-() DELETE t");
        book.keep();
        assertThat(score(TODAY)).isEqualTo(later);
        assertThat(score(TODAY + 1)).isLessThan(later);
    }

    private double score(long day) {
        return graph.run(
                        "MATCH (h:HealthOn {day: $day}) RETURN h.score AS score",
                        Map.of("day", day))
                .getFirst()
                .get("score")
                .asDouble();
    }

    private Map<Long, Long> kept() {
        return graph.run("MATCH (h:HealthOn) RETURN h.day AS day, count(*) AS times").stream()
                .collect(
                        java.util.stream.Collectors.toMap(
                                row -> row.get("day").asLong(), row -> row.get("times").asLong()));
    }

    @Test
    void historyIsWhatWasKeptTheLatestFirst() {
        for (long ago : new long[] {0, 1, 5}) {
            graph.run(
                    "CREATE (:HealthOn {account: 'acme', day: $day, score: toFloat($score), parts: ['DEPTH'], points: [toFloat($score)], maxima: [100.0]})",
                    Map.of("day", TODAY - ago, "score", 50 + ago));
        }

        assertThat(
                        ask("history { score asOf band contributions { part points } }")
                                .<List<Double>>at("account.health.history[*].score"))
                .containsExactly(50.0, 51.0, 55.0);
        assertThat(
                        ask("history(to: \"2026-11-21\", first: 1) { asOf score }")
                                .<List<String>>at("account.health.history[*].asOf"))
                .containsExactly("2026-11-21");
        assertThat(
                        ask("history(from: \"2026-11-18\", to: \"2026-11-20\") { score }")
                                .<List<Double>>at("account.health.history[*].score"))
                .isEmpty();
    }

    @Test
    void theTrendIsAgainstWhatWasKeptOrElseWhatWasThen() {
        meeting(150, "MEETING", "HELD");
        assertThat(ask("trend { score }").<Object>at("account.health.trend")).isNull();

        book.keep();
        Asker.Answer first = ask("score trend { since score change }");
        assertThat(first.<String>at("account.health.trend.since")).isEqualTo("2026-08-24");
        double was = healths.on(THEN, List.of("acme"), Duration.ofMinutes(1)).get("acme").score();
        assertThat(first.<Double>at("account.health.trend.score")).isEqualTo(was);
        assertThat(first.<Double>at("account.health.trend.change"))
                .isEqualTo(
                        Math.round(100 * (first.<Double>at("account.health.score") - was)) / 100.0);

        graph.run(
                "MATCH (h:HealthOn {day: $day}) SET h.day = h.day - 3, h.score = 77.5",
                Map.of("day", TODAY - 90));
        Asker.Answer later = ask("score trend { since score change }");
        assertThat(later.<Double>at("account.health.trend.score")).isEqualTo(77.5);
        assertThat(later.<String>at("account.health.trend.since")).isEqualTo("2026-08-21");
    }

    @Test
    void whatHadNoScoreThenIsReckonedOnceAndIsNoAnswer() {
        graph.run("MATCH ()-[r:SPONSORS|STAKEHOLDER_OF]->() DELETE r");

        int first = statements.during(book::keep);
        int second = statements.during(book::keep);

        assertThat(second).isLessThan(first);
        assertThat(ask("trend { change } history { score }").body())
                .contains("{\"trend\":null,\"history\":[]}");
    }

    @Test
    void whatItWasThenIsReckonedFromTheFactsOfThen() {
        meeting(150, "MEETING", "HELD");

        Health health = healths.on(THEN, List.of("acme"), Duration.ofMinutes(1)).get("acme");

        assertThat(health.contributions())
                .filteredOn(its -> its.part() == HealthPart.CADENCE)
                .allMatch(its -> its.points() == its.max());
        // They had met once by then, 60 days before: a tie of 0.24, which is less than 0.3.
        assertThat(health.contributions())
                .filteredOn(its -> its.part() == HealthPart.COVERAGE)
                .allMatch(its -> its.known() && its.points() == 0);
        assertThat(health.contributions())
                .filteredOn(its -> its.part() == HealthPart.DEPTH)
                .allMatch(its -> its.points() > 0);
    }

    @Test
    void moreAccountsCostNoMoreStatements() {
        String all =
                "{ accounts { nodes { health { score trend { change } history { score } } } } }";
        Asker.at(port).ask(all);
        int one = statements.during(() -> Asker.at(port).ask(all));
        graph.run(
                """
                MATCH (cy:Person {id: 'Cy'})
                UNWIND range(1, 9) AS n
                CREATE (:Account {id: 'a' + n, key: 'test:a' + n, externalId: 'a' + n, source: 'source-test', name: 'A' + n, sortName: 'a' + n})<-[:STAKEHOLDER_OF]-(cy)
                """);
        Asker.at(port).ask(all);

        assertThat(statements.during(() -> Asker.at(port).ask(all))).isEqualTo(one);
    }

    @Test
    void theConstantsAreTold() {
        Asker.Answer answer =
                Asker.at(port)
                        .ask(
                                "{ scoringModel { health { coverage meetEvery severities formulas } } }");

        assertThat(answer.<Integer>at("scoringModel.health.meetEvery")).isEqualTo(91);
        assertThat(answer.<List<Double>>at("scoringModel.health.severities"))
                .containsExactly(0.6, 0.3, 0.1, 0.05);
    }
}
