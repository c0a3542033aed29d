package io.commonground.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Outcomes against what was foretold, by numbers that can be followed by hand. */
class CalibrationTests {

    private final List<Trial> trials = new ArrayList<>();

    @Test
    void nineteenOutcomesTellNothing() {
        add(19, 0.5, 10);

        assertThat(Calibration.of(trials)).isEmpty();
    }

    @Test
    void twentyOfWhichHalfCameAsForetoldScoreAsACoinDoes() {
        add(20, 0.5, 10);

        Calibration calibration = Calibration.of(trials).orElseThrow();

        assertThat(calibration.brierScore()).isEqualTo(0.25);
        assertThat(calibration.bands())
                .containsExactly(new CalibrationBand(0.5, 0.6, 20, 0.5, 0.5));
    }

    /** 20 at 0.2, 5 came: 5 · 0.64 + 15 · 0.04 = 3.8; 20 at 0.8, 15 came: the same; 7.6 / 40. */
    @Test
    void twoBandsAreTold() {
        add(20, 0.8, 15);
        add(20, 0.2, 5);

        Calibration calibration = Calibration.of(trials).orElseThrow();

        assertThat(calibration.outcomes()).isEqualTo(40);
        assertThat(calibration.brierScore()).isCloseTo(0.19, within(1e-12));
        assertThat(calibration.bands()).hasSize(2);
        assertThat(calibration.bands().getFirst().observed()).isEqualTo(0.25);
        assertThat(calibration.bands().getLast().from()).isEqualTo(0.8);
        assertThat(calibration.bands().getLast().observed()).isEqualTo(0.75);
    }

    @Test
    void bandsOfFewerThanTwentyAreJoinedWithTheirNeighbours() {
        add(10, 0.05, 0);
        add(15, 0.15, 5);
        add(25, 0.55, 10);
        add(10, 0.95, 10);

        List<CalibrationBand> bands = Calibration.of(trials).orElseThrow().bands();

        assertThat(bands).extracting(CalibrationBand::outcomes).containsExactly(25, 35);
        assertThat(bands).extracting(CalibrationBand::from).containsExactly(0.0, 0.5);
        assertThat(bands).extracting(CalibrationBand::to).containsExactly(0.2, 1.0);
    }

    @Test
    void oneMoreOutcomeChangesNothingUntilTwentyHaveCome() {
        add(20, 0.5, 10);
        var before = Calibration.of(trials);
        for (int more = 1; more < 20; more++) {
            add(1, 0.9, 1);

            assertThat(Calibration.of(trials)).isEqualTo(before);
        }
        add(1, 0.9, 1);

        assertThat(Calibration.of(trials)).isNotEqualTo(before);
    }

    @Test
    void noBandEverHasFewerThanTwentyAndNoneIsLost() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            trials.clear();
            int count = 20 + random.nextInt(200);
            for (int i = 0; i < count; i++) {
                double strength = Math.pow(random.nextDouble(), 3);
                trials.add(new Trial(strength, random.nextDouble() < strength));
            }

            Calibration calibration = Calibration.of(trials).orElseThrow();

            assertThat(calibration.bands()).allMatch(band -> band.outcomes() >= 20);
            assertThat(calibration.bands().stream().mapToInt(CalibrationBand::outcomes).sum())
                    .isEqualTo(count / 20 * 20);
        }
    }

    private void add(int count, double predicted, int came) {
        List<Trial> added = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            added.add(new Trial(predicted, i < came));
        }
        Collections.shuffle(added, new Random(1));
        trials.addAll(added);
    }
}
