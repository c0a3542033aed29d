package io.commonground.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.commonground.graph.Graph;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.privacy.Lens;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** As days go by all ties move on, and only what that changes noticeably is written. */
@GraphTest
class RefreshTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Autowired TestGraph graph;
    @Autowired Graph statements;
    @Autowired ScoringSettings scoring;
    @Autowired BandSettings bands;
    @Autowired ApplicationEventPublisher events;
    @Autowired TiesAsOf asOf;

    @Test
    void aYearLaterAMeetingCountsHalf() {
        draw("Ann meets Bo 2026-11-22");
        on(DAY).derive(_ -> {});
        assertThat(strength("Ann")).isEqualTo(0.269);
        on(DAY.plusDays(365)).derive(_ -> {});
        assertThat(strength("Ann")).isEqualTo(0.146);
    }

    @Test
    void whatADayHardlyChangesIsNotWritten() {
        draw("Ann meets Bo 2026-11-22");
        draw("Cy meets Di 2023-11-22");
        draw("Ed friend Flo");
        on(DAY).derive(_ -> {});
        graph.run("MATCH ()-[t:TIE]->() SET t.unwritten = true");
        on(DAY.plusDays(3)).derive(_ -> {});
        assertThat(unwritten()).containsExactly("Cy", "Ed");
    }

    @Test
    void aChangedFactIsExactWhereARefreshWouldLetItBe() {
        draw("Ann meets Bo 2026-11-22");
        draw("Cy meets Di 2023-11-22");
        on(DAY).derive(_ -> {});
        graph.run("MATCH ()-[t:TIE]->() SET t.unwritten = true");
        graph.run(
                "MATCH (p:Person {id: 'Cy'})-[t:TOOK_PART]->() SET t.confidence = 0.999, p:TiesDue");
        on(DAY).derive(_ -> {});
        assertThat(unwritten()).containsExactly("Ann");
    }

    @Test
    void tiesThatFadeAwayAreRemovedAndThoseThatBeginAppear() {
        draw(
                """
                Ann works Zeta(400) 2024-11-22..2026-11-01
                Bo works Zeta(400) 2024-11-22..2026-11-01
                Cy friend Di
                """);
        graph.run("MATCH ()-[r:CONNECTED_TO]->() SET r.since = '2030-01-01'");
        on(DAY).derive(_ -> {});
        assertThat(StoredTies.in(graph).byPair()).isEmpty();
        on(LocalDate.of(2030, 1, 1)).derive(_ -> {});
        assertThat(StoredTies.in(graph).byPair()).containsOnlyKeys(new Pair("Cy", "Di"));
    }

    @Test
    void withoutAThresholdARefreshGivesWhatARebuildGives() {
        new RandomFacts(graph, 11).change(250);
        on(DAY).derive(_ -> {});
        ties(DAY.plusDays(40), 1e-15).derive(_ -> {});
        // a lasting time together may be seen a few days less lately
        Map<Pair, TieOn> expected = asOf.around(everybody(), DAY.plusDays(40), Lens.OPEN);
        StoredTies stored = StoredTies.in(graph);
        expected.forEach((pair, tie) -> {
            TieValues values = stored.byPair().get(pair);
            assertThat(values.strengths().get(Audience.OPEN)).isEqualTo(tie.strength());
            assertThat(values.bases().get(Audience.OPEN)).isEqualTo(tie.basisCode());
        });
    }

    @Test
    void aRefreshCutShortIsTakenUpEvenOnALaterDay() {
        new RandomFacts(graph, 12).change(250);
        on(DAY).derive(_ -> {});
        assertThatThrownBy(() -> on(DAY.plusDays(50)).derive(new StopAfter(2)))
                .hasMessage("killed");
        assertThat(on(DAY.plusDays(50)).isBehind()).isTrue();
        new RandomFacts(graph, 13).change(20);
        assertThatThrownBy(() -> on(DAY.plusDays(90)).derive(new StopAfter(4)))
                .hasMessage("killed");
        ties(DAY.plusDays(90), 1e-15).derive(_ -> {});
        assertThat(on(DAY.plusDays(90)).isBehind()).isFalse();
        near(DAY.plusDays(90), 1e-12);
    }

    @Test
    void aRefreshStaysWithinItsThreshold() {
        new RandomFacts(graph, 14).change(250);
        on(DAY).derive(_ -> {});
        for (int day = 1; day < 12; day++) {
            on(DAY.plusDays(day)).derive(_ -> {});
        }
        near(DAY.plusDays(11), 0.001);
    }

    @Test
    void aRebuildCutShortAnywhereIsTakenUpByTheNextRun() {
        new RandomFacts(graph, 15).change(250);
        on(DAY).derive(_ -> {});
        StoredTies before = StoredTies.in(graph);
        assertThatThrownBy(() -> on(DAY).rebuild(new StopAfter(2))).hasMessage("killed");
        assertThat(StoredTies.in(graph).byPair()).hasSizeLessThan(before.byPair().size());
        assertThatThrownBy(() -> on(DAY).derive(new StopAfter(2))).hasMessage("killed");
        on(DAY).derive(_ -> {});
        before.areThoseOf(StoredTies.in(graph));
    }

    @Test
    void itRunsAtTheHourSetAndNotWhereTheDayIsFixed() {
        assertThat(scheduled(null)).containsExactly("0 30 2 * * *");
        assertThat(scheduled(DAY)).isEmpty();
    }

    private List<String> scheduled(@Nullable LocalDate day) {
        ScheduledTaskRegistrar registrar = new ScheduledTaskRegistrar();
        new ScheduledRefresh(on(DAY), settings(day, 0.001)).configureTasks(registrar);
        return registrar.getCronTaskList().stream().map(CronTask::getExpression).toList();
    }

    private void near(LocalDate day, double threshold) {
        StoredTies stored = StoredTies.in(graph);
        Map<Pair, TieOn> expected = asOf.around(everybody(), day, Lens.OPEN);
        assertThat(expected).isNotEmpty();
        expected.forEach((pair, tie) ->
                assertThat(stored.byPair().get(pair).strengths().get(Audience.OPEN))
                        .isCloseTo(
                                tie.strength(), org.assertj.core.api.Assertions.within(threshold)));
    }

    private static Set<String> everybody() {
        return java.util.stream.IntStream.range(10, 40)
                .mapToObj(i -> "p" + i)
                .collect(java.util.stream.Collectors.toSet());
    }

    private Ties on(LocalDate day) {
        return ties(day, 0.001);
    }

    private Ties ties(LocalDate day, double threshold) {
        return new Ties(statements, settings(day, threshold), scoring, bands, events);
    }

    private static TieSettings settings(@Nullable LocalDate day, double threshold) {
        return new TieSettings(
                day,
                7,
                5,
                200,
                Duration.ofMinutes(1),
                "0 30 2 * * *",
                threshold,
                Duration.ofMillis(100));
    }

    private void draw(String lines) {
        new FactsOf(graph).draw(lines);
    }

    private double strength(String start) {
        return graph.run(
                        "MATCH (:Person {id: $id})-[t:TIE]->() RETURN round(t.open, 3) AS open",
                        Map.of("id", start))
                .getFirst()
                .get("open")
                .asDouble();
    }

    private List<String> unwritten() {
        return graph
                .run("MATCH (a)-[t:TIE {unwritten: true}]->() RETURN a.id AS id ORDER BY id")
                .stream()
                .map(row -> row.get("id").asString())
                .toList();
    }
}
