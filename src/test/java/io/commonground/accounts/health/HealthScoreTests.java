package io.commonground.accounts.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.accounts.coverage.Stakeholder;
import io.commonground.paths.Approach;
import io.commonground.paths.DirectTie;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The score of docs/scoring.md §6. */
class HealthScoreTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final HealthSettings settings =
            new Binder(new MapConfigurationPropertySource(Map.of()))
                    .bindOrCreate("commonground.accounts.health", HealthSettings.class);

    /** The worked example of docs/scoring.md. */
    @Test
    void theWorkedExampleComesToWhatTheDocsSay() {
        Measures measures = new Measures(settings);
        var stakeholders =
                List.of(
                        new Stakeholder("cy", 0.9),
                        new Stakeholder("dee", 0.6),
                        new Stakeholder("eve", 0.5));
        var approach =
                new Approach(
                        List.of(tie("ann", "cy", 0.45), tie("bo", "dee", 0.29)),
                        Map.of("cy", 2, "dee", 1),
                        2,
                        List.of(),
                        true);

        Health health =
                HealthScore.of(
                        "acme",
                        DAY,
                        List.of(
                                measures.coverage(stakeholders, approach),
                                measures.depth(stakeholders, approach),
                                Measure.of(HealthPart.CADENCE, 1 - 30.0 / 90, ""),
                                Measure.unknown(HealthPart.SENTIMENT, ""),
                                Measure.of(HealthPart.ESCALATIONS, 1 - 0.3 - 0.1, "")),
                        settings);

        assertThat(text(health))
                .isEqualTo(
                        "COVERAGE 15.88/35.29 DEPTH 15.69/23.53 CADENCE 15.69/23.53"
                                + " SENTIMENT 0.0/0.0 ESCALATIONS 10.59/17.65 = 57.85 FAIR");
    }

    @Test
    void contributionsAddUpExactlyWhateverIsKnown() {
        Random random = new Random(1);
        for (int round = 0; round < 2000; round++) {
            List<Measure> measures = new ArrayList<>();
            for (HealthPart part : HealthPart.values()) {
                measures.add(
                        random.nextInt(3) == 0
                                ? Measure.unknown(part, "")
                                : Measure.of(part, random.nextDouble(), ""));
            }

            Health health = HealthScore.of("acme", DAY, measures, settings);

            boolean any = measures.stream().anyMatch(measure -> measure.value() != null);
            assertThat(health.score() != null).isEqualTo(any);
            if (health.score() != null) {
                assertThat(
                                sum(
                                        health.contributions().stream()
                                                .map(HealthContribution::points)
                                                .toList()))
                        .isEqualByComparingTo(BigDecimal.valueOf(health.score()));
                assertThat(
                                sum(
                                        health.contributions().stream()
                                                .map(HealthContribution::max)
                                                .toList()))
                        .isEqualByComparingTo("100");
                assertThat(health.contributions())
                        .allMatch(its -> 0 <= its.points() && its.points() <= its.max());
            }
        }
    }

    @Test
    void whatIsAllWellIsAHundredAndWhatIsNotIsNone() {
        assertThat(all(1).score()).isEqualTo(100.0);
        assertThat(all(1).band()).isEqualTo(HealthBand.GOOD);
        assertThat(all(0).score()).isEqualTo(0.0);
        assertThat(all(0).band()).isEqualTo(HealthBand.POOR);
        assertThat(all(0.6).band()).isEqualTo(HealthBand.GOOD);
        assertThat(all(0.4).band()).isEqualTo(HealthBand.FAIR);
    }

    private Health all(double value) {
        List<Measure> measures = new ArrayList<>();
        for (HealthPart part : HealthPart.values()) {
            measures.add(Measure.of(part, value, ""));
        }
        return HealthScore.of("acme", DAY, measures, settings);
    }

    private static DirectTie tie(String ours, String theirs, double strength) {
        return new DirectTie(ours, theirs, strength, true, null);
    }

    private static BigDecimal sum(List<Double> numbers) {
        return numbers.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String text(Health health) {
        return health.contributions().stream()
                        .map(its -> "%s %s/%s".formatted(its.part(), its.points(), its.max()))
                        .collect(Collectors.joining(" "))
                + " = "
                + health.score()
                + " "
                + health.band();
    }
}
