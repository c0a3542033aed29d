package io.commonground.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One walk finds for everybody what looking at every path finds. */
class ReachTests {

    private static final int NETWORKS = 400;

    @Test
    void aStrongDetourDoesNotHideTheShortWayOn() {
        // E1 is 0, Al 1, Xi 2, Yo 3, S1 4.
        RandomNetwork network = new RandomNetwork(5);
        network.tie(0, 2, 0.1);
        network.tie(0, 1, 0.9);
        network.tie(1, 2, 0.9);
        network.tie(2, 3, 0.9);
        network.tie(3, 4, 0.9);

        Found path = reach(network, 0, 3).from(4);

        assertThat(path).isNotNull();
        assertThat(path.turned().people()).containsExactly(0, 2, 3, 4);
    }

    @Test
    void theStrongestWayToEachIsThatOfLookingAtEveryPath() {
        for (long seed = 0; seed < NETWORKS; seed++) {
            RandomNetwork network = RandomNetwork.of(new Random(seed));
            for (int maxHops = 1; maxHops <= 6; maxHops++) {
                PathQuestion question =
                        Questions.of(
                                "a", "b", 1, maxHops, PathRanking.STRENGTH, 0, Set.of(), Set.of());
                List<Found> every = network.everyPath(question);

                Found path = reach(network, 0, maxHops).from(1);

                assertThat(path == null ? 0 : path.strength())
                        .as("seed %d, %d hops", seed, maxHops)
                        .isCloseTo(
                                every.isEmpty() ? 0 : every.getFirst().strength(), within(1e-12));
            }
        }
    }

    private static Reach reach(RandomNetwork network, int root, int maxHops) {
        return new Reach(
                network.view(), new int[] {root}, maxHops - 1, Deadline.in(Duration.ofMinutes(1)));
    }
}
