package io.commonground.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.commonground.graph.GraphTest;
import io.commonground.graph.Reference;
import io.commonground.graph.TestGraph;
import io.commonground.privacy.Lens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** On random graphs every answer equals what looking at all simple paths gives. */
@GraphTest
class PathOracleTests {

    private static final int PEOPLE = 9;
    private static final Comparator<Path> BY_STRENGTH =
            Comparator.comparingDouble(Path::strength)
                    .reversed()
                    .thenComparing(path -> String.join(" ", path.people()));
    private static final Comparator<Path> BY_HOPS =
            Comparator.comparingInt(Path::length).thenComparing(BY_STRENGTH);

    @Autowired TestGraph graph;
    @Autowired Paths paths;

    private final Map<String, Map<String, Double>> ties = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theAnswerIsThatOfLookingAtEveryPath(long seed) {
        Random random = new Random(seed);
        drawAtRandom(random);
        for (int trial = 0; trial < 12; trial++) {
            PathQuestion question = question(random);

            List<Path> answer = paths.find(question, Lens.OPEN).orElseThrow().paths();

            List<Path> expected = everyPath(question);
            assertThat(strengths(answer)).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(answer.get(i).strength())
                        .as("%s, path %d", question, i)
                        .isCloseTo(expected.get(i).strength(), within(1e-12));
            }
            if (question.ranking() == PathRanking.FEWEST_HOPS) {
                assertThat(lengths(answer)).isEqualTo(lengths(expected));
            }
        }
    }

    private void drawAtRandom(Random random) {
        var chains = new StringBuilder();
        for (int i = 0; i < PEOPLE; i++) {
            graph.person(name(i));
            for (int j = i + 1; j < PEOPLE; j++) {
                if (random.nextDouble() < 0.35) {
                    double strength = (1 + random.nextInt(9)) / 10.0;
                    chains.append("%s %s %s%n".formatted(name(i), strength, name(j)));
                    ties.computeIfAbsent(name(i), _ -> new TreeMap<>()).put(name(j), strength);
                    ties.computeIfAbsent(name(j), _ -> new TreeMap<>()).put(name(i), strength);
                }
            }
        }
        graph.draw(chains.toString());
    }

    private static PathQuestion question(Random random) {
        List<Integer> ends = new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList());
        Collections.shuffle(ends, random);
        return Questions.of(
                name(ends.get(0)),
                name(ends.get(1)),
                1 + random.nextInt(10),
                1 + random.nextInt(6),
                PathRanking.values()[random.nextInt(2)],
                random.nextBoolean() ? 0 : 0.05,
                random.nextBoolean() ? Set.of() : Set.of(name(ends.get(2))),
                Set.of());
    }

    private List<Path> everyPath(PathQuestion question) {
        List<Path> all = new ArrayList<>();
        walk(question, new LinkedHashSet<>(Set.of(id(question.from()))), 1, all);
        all.sort(question.ranking() == PathRanking.STRENGTH ? BY_STRENGTH : BY_HOPS);
        return all.subList(0, Math.min(question.first(), all.size()));
    }

    private void walk(
            PathQuestion question, LinkedHashSet<String> people, double strength, List<Path> all) {
        String last = people.getLast();
        if (last.equals(id(question.to()))) {
            if (strength >= question.minStrength()) {
                all.add(asPath(people, strength));
            }
            return;
        }
        if (people.size() > question.maxHops()) {
            return;
        }
        ties.getOrDefault(last, Map.of())
                .forEach((next, tie) -> {
                    if (!question.avoid().contains(next) && people.add(next)) {
                        walk(question, people, strength * tie, all);
                        people.removeLast();
                    }
                });
    }

    private Path asPath(LinkedHashSet<String> people, double strength) {
        List<String> order = List.copyOf(people);
        List<Hop> hops = new ArrayList<>();
        for (int i = 1; i < order.size(); i++) {
            hops.add(
                    new Hop(
                            order.get(i - 1),
                            order.get(i),
                            ties.get(order.get(i - 1)).get(order.get(i)),
                            "O",
                            null,
                            null));
        }
        return new Path(order, hops, strength);
    }

    private static List<Integer> lengths(List<Path> paths) {
        return paths.stream().map(Path::length).toList();
    }

    private static List<Double> strengths(List<Path> paths) {
        return paths.stream().map(Path::strength).toList();
    }

    private static String id(Reference person) {
        return Objects.requireNonNull(person.id());
    }

    private static String name(int i) {
        return String.valueOf((char) ('A' + i));
    }
}
