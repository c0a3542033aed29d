package io.commonground.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.commonground.accounts.Today;
import io.commonground.alerts.rules.AlertRule;
import io.commonground.alerts.rules.Cause;
import io.commonground.alerts.rules.Evaluation;
import io.commonground.alerts.rules.Rule;
import io.commonground.graph.Graph;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.privacy.Viewer;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A rule's causes have one alert each, for as long as they are there. */
@GraphTest
class EvaluationTests {

    private static final AlertSettings SETTINGS =
            new AlertSettings(
                    "-", Duration.ZERO, Set.of(), Duration.ofMinutes(1), Duration.ofDays(400));

    @Autowired TestGraph graph;
    @Autowired Graph service;
    @Autowired Today today;
    @Autowired List<Rule> rules;
    @Autowired Reactions reactions;

    private Cases cases;
    private Evaluations evaluations;

    @BeforeEach
    void acme() {
        cases = new Cases(graph).draw();
        evaluations = with(escalations());
    }

    private Evaluations with(Rule... rules) {
        return new Evaluations(service, List.of(rules), today, SETTINGS);
    }

    private Rule escalations() {
        return rules.stream()
                .filter(rule -> rule.rule() == AlertRule.SILENT_ESCALATION)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCauseRaisesAnAlertThatNamesWhatItIsAbout() {
        cases.open("case-1", 1);

        evaluations.run();

        assertThat(cases.alerts()).containsExactly("OPEN case-1 1");
        assertThat(cases.digest())
                .anyMatch(line -> line.endsWith(" ABOUT acme HAD " + stepId() + " NAMES Sue"));
    }

    private String stepId() {
        return graph.run("MATCH (s:AlertStep) RETURN s.id AS id").getFirst().get("id").asString();
    }

    @Test
    void aThousandEvaluationsOfTheSameFactsAddNothing() {
        cases.open("case-1", 1);
        cases.open("case-2", 2);
        evaluations.run();
        List<String> before = cases.digest();

        IntStream.range(0, 1_000).forEach(_ -> evaluations.run());

        assertThat(cases.digest()).isEqualTo(before).hasSize(5);
    }

    @Test
    void whenTheCauseIsGoneTheAlertClosesAndWhenItIsBackItIsToldAgain() {
        cases.open("case-1", 1);
        evaluations.run();
        cases.resolve("case-1");
        evaluations.run();
        assertThat(cases.alerts()).containsExactly("CLOSED case-1 1");

        cases.open("case-1", 1);
        evaluations.run();

        assertThat(cases.alerts()).containsExactly("OPEN case-1 2");
        assertThat(cases.told()).containsExactly("1 RAISED case-1", "2 REOPENED case-1");
    }

    @Test
    void whatAnAlertTellsFollowsItsCauseWithoutBeingToldAgain() {
        cases.open("case-1", 1);
        evaluations.run();
        graph.run("MATCH (p:Person {id: 'Sue'})-[s:SPONSORS]->() DELETE s");

        evaluations.run();

        assertThat(cases.told()).containsExactly("1 RAISED case-1");
        assertThat(cases.digest().toString())
                .contains("nobody sponsors the account")
                .doesNotContain("NAMES Sue");
    }

    @Test
    void whatGetsMoreUrgentThanWhoeverTookItOnKnewIsOpenAgain() {
        cases.open("case-1", 2);
        evaluations.run();
        acknowledge();
        evaluations.run();
        assertThat(cases.alerts()).containsExactly("ACKNOWLEDGED case-1 1");

        cases.open("case-1", 1);
        evaluations.run();

        assertThat(cases.alerts()).containsExactly("OPEN case-1 2");
        assertThat(cases.told()).contains("2 WORSENED case-1");
    }

    @Test
    void whatWasPutAsideComesBackByItselfOnce() {
        cases.open("case-1", 1);
        evaluations.run();
        reactions.snooze(id(), OffsetDateTime.now().plusDays(1), "After the audit", Viewer.LOCAL);
        evaluations.run();
        assertThat(cases.alerts()).containsExactly("SNOOZED case-1 1");

        evaluations.wake(Evaluations.now().plusDays(2));
        evaluations.wake(Evaluations.now().plusDays(2));

        assertThat(cases.alerts()).containsExactly("OPEN case-1 2");
        assertThat(cases.told()).containsExactly("1 RAISED case-1", "2 WOKEN case-1");
    }

    @Test
    void whatWasPutAsideAndIsOverMeanwhileDoesNotComeBack() {
        cases.open("case-1", 1);
        evaluations.run();
        reactions.snooze(id(), OffsetDateTime.now().plusDays(1), "After the audit", Viewer.LOCAL);
        cases.resolve("case-1");

        evaluations.run();
        evaluations.wake(Evaluations.now().plusDays(2));

        assertThat(cases.alerts()).containsExactly("CLOSED case-1 1");
    }

    @Test
    void twoServicesThatEvaluateAtTheSameTimeRaiseEachAlertOnce() throws Exception {
        IntStream.rangeClosed(1, 20).forEach(n -> cases.open("case-" + n, 1));
        try (var services = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < 6; n++) {
                services.submit(with(escalations())::run);
            }
        }

        assertThat(cases.told()).hasSize(20).allMatch(line -> line.contains(" RAISED "));
        assertThat(cases.told())
                .extracting(line -> line.split(" ")[0])
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 20).mapToObj(Integer::toString).toList());
    }

    /** A rule whose statement is broken. */
    private record Broken(AlertRule rule) implements Rule {

        @Override
        public Map<String, String> thresholds() {
            return Map.of();
        }

        @Override
        public List<Cause> causes(Evaluation on) {
            throw new IllegalStateException("Ann's secret");
        }
    }

    @Test
    void aRuleThatFailsStopsNoOtherAndIsTold() {
        cases.open("case-1", 1);
        evaluations.run();
        cases.open("case-2", 1);
        Evaluations both = with(new Broken(AlertRule.COOLING_TIE), escalations());

        both.run();

        assertThat(cases.alerts()).containsExactly("OPEN case-1 1", "OPEN case-2 2");
        assertThat(both.reports())
                .extracting(report -> report.rule() + " " + report.error())
                .containsExactly("COOLING_TIE INTERNAL", "SILENT_ESCALATION null");
        with(new Broken(AlertRule.SILENT_ESCALATION)).run();
        assertThat(cases.alerts())
                .as("stay as they are")
                .hasSize(2)
                .allMatch(line -> line.startsWith("OPEN"));
    }

    @Test
    void whatARuleWarnedOfIsClosedWhenItIsSwitchedOff() {
        cases.open("case-1", 1);
        evaluations.run();

        new Evaluations(
                        service,
                        List.of(escalations()),
                        today,
                        new AlertSettings(
                                "-",
                                Duration.ZERO,
                                Set.of(AlertRule.SILENT_ESCALATION),
                                Duration.ofMinutes(1),
                                Duration.ofDays(400)))
                .run();

        assertThat(cases.alerts()).containsExactly("CLOSED case-1 1");
    }

    @Test
    void closedAlertsAreKeptForAsLongAsSet() {
        cases.open("case-1", 1);
        cases.open("case-2", 1);
        evaluations.run();
        cases.resolve("case-1");
        evaluations.run();
        OldAlerts old = new OldAlerts(service, SETTINGS);

        assertThat(old.remove(Evaluations.now().plusDays(399))).isZero();
        assertThat(old.remove(Evaluations.now().plusDays(401))).isEqualTo(1);
        assertThat(cases.digest()).as("case-2, its step and the log").hasSize(3);
    }

    @Test
    void manyChangesWithinAWhileCostOneEvaluation() {
        cases.open("case-1", 1);
        EvaluationAfterChanges after =
                new EvaluationAfterChanges(
                        evaluations,
                        new AlertSettings(
                                "-",
                                Duration.ofMillis(300),
                                Set.of(),
                                Duration.ofMinutes(1),
                                Duration.ofDays(400)));

        after.soon();
        after.soon();
        cases.open("case-2", 1);

        await().atMost(Duration.ofMinutes(1)).until(() -> !cases.alerts().isEmpty());
        assertThat(cases.alerts()).containsExactly("OPEN case-1 1", "OPEN case-2 2");
    }

    private void acknowledge() {
        reactions.acknowledge(id(), "On it", Viewer.LOCAL);
    }

    private String id() {
        return graph.run("MATCH (a:Alert) RETURN a.id AS id").getFirst().get("id").asString();
    }
}
