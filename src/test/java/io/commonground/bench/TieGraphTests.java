package io.commonground.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TieGraphTests {

    private static final TieGraph GRAPH = TieGraph.of(20_000, 7);

    @Test
    void theSameSeedGivesTheSameTies() {
        TieGraph again = TieGraph.of(20_000, 7);

        assertThat(again.neighbours()).isEqualTo(GRAPH.neighbours());
        assertThat(again.strengths()).isEqualTo(GRAPH.strengths());
    }

    @Test
    void mostPeopleKnowFewAndFewKnowVeryMany() {
        assertThat(2.0 * GRAPH.ties() / GRAPH.people()).isBetween(34.0, 40.0);
        assertThat(GRAPH.degree(GRAPH.largestHub())).isBetween(1_000, 3_000);
    }

    @Test
    void aTieHasTheSameStrengthFromEitherEnd() {
        for (int one = 0; one < 500; one++) {
            for (int i = GRAPH.offsets()[one]; i < GRAPH.offsets()[one + 1]; i++) {
                assertThat(strength(GRAPH.neighbours()[i], one)).isEqualTo(GRAPH.strengths()[i]);
            }
        }
    }

    @Test
    void idsSortAsPeopleDoAndNameThem() {
        assertThat(GRAPH.id(70_000)).isGreaterThan(GRAPH.id(69_999));
        assertThat(TieGraph.person(GRAPH.id(70_000))).isEqualTo(70_000);
    }

    private static float strength(int one, int other) {
        for (int i = GRAPH.offsets()[one]; i < GRAPH.offsets()[one + 1]; i++) {
            if (GRAPH.neighbours()[i] == other) {
                return GRAPH.strengths()[i];
            }
        }
        return 0;
    }
}
