package io.commonground.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArraySearchTests {

    private static final int PEOPLE = 9;
    private static final int HOPS = 4;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void findsWhatTryingAllPathsFinds(int seed) {
        float[][] ties = draw(seed);
        ArraySearch search = new ArraySearch(graph(ties));

        for (int from = 0; from < PEOPLE; from++) {
            for (int to = 0; to < PEOPLE; to++) {
                if (from != to) {
                    assertThat(search.strongest(from, to, 5))
                            .as("%d to %d", from, to)
                            .containsExactly(tryAll(ties, from, to), within(1e-12));
                }
            }
        }
    }

    private static float[][] draw(int seed) {
        var random = new SplittableRandom(seed);
        float[][] ties = new float[PEOPLE][PEOPLE];
        for (int one = 0; one < PEOPLE; one++) {
            for (int other = 0; other < one; other++) {
                if (random.nextInt(5) < 2) {
                    ties[one][other] = (float) random.nextDouble(0.02, 0.9);
                    ties[other][one] = ties[one][other];
                }
            }
        }
        return ties;
    }

    private static TieGraph graph(float[][] ties) {
        int[] offsets = new int[PEOPLE + 1];
        int[] neighbours = new int[PEOPLE * PEOPLE];
        float[] strengths = new float[PEOPLE * PEOPLE];
        int size = 0;
        for (int one = 0; one < PEOPLE; one++) {
            for (int other = 0; other < PEOPLE; other++) {
                if (ties[one][other] > 0) {
                    neighbours[size] = other;
                    strengths[size++] = ties[one][other];
                }
            }
            offsets[one + 1] = size;
        }
        return new TieGraph(
                1, offsets, Arrays.copyOf(neighbours, size), Arrays.copyOf(strengths, size));
    }

    private static double[] tryAll(float[][] ties, int from, int to) {
        List<Double> found = new ArrayList<>();
        walk(ties, new ArrayList<>(List.of(from)), to, 1, found);
        found.sort(Collections.reverseOrder());
        return found.stream().limit(5).mapToDouble(Double::doubleValue).toArray();
    }

    private static void walk(
            float[][] ties, List<Integer> path, int to, double strength, List<Double> found) {
        int at = path.getLast();
        if (at == to) {
            found.add(strength);
            return;
        }
        for (int next = 0; path.size() <= HOPS && next < PEOPLE; next++) {
            if (ties[at][next] > 0 && !path.contains(next)) {
                path.add(next);
                walk(ties, path, to, strength * ties[at][next], found);
                path.removeLast();
            }
        }
    }
}
