package io.commonground.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * On random networks a search gives what looking at every path gives: ties of equal strength,
 * private owners, people who are closed or avoided, dead ends and parts that nothing connects.
 */
class SearchTests {

    private static final int NETWORKS = 400;
    private static final double SAME = 1e-12;

    @ParameterizedTest
    @EnumSource(PathRanking.class)
    void theBestPathsAreThoseOfLookingAtEveryPath(PathRanking ranking) {
        for (long seed = 0; seed < NETWORKS; seed++) {
            var random = new Random(seed);
            RandomNetwork network = RandomNetwork.of(random);
            for (int maxHops = 1; maxHops <= 6; maxHops++) {
                int first = 1 + random.nextInt(10);
                double least = random.nextInt(3) == 0 ? 0.01 : 0;
                PathQuestion question =
                        Questions.of("a", "b", first, maxHops, ranking, least, Set.of(), Set.of());

                List<Found> found = search(question, network, random);

                check(found, network.everyPath(question), question, "seed " + seed);
            }
        }
    }

    /**
     * The best are certain; which of several as strong as the last one makes it is by their ids.
     */
    private static void check(
            List<Found> found, List<Found> every, PathQuestion question, String description) {
        List<Found> expected = every.subList(0, Math.min(question.first(), every.size()));
        assertThat(found).as("%s %s", description, question).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.get(i).strength())
                    .as("%s %s path %d", description, question, i)
                    .isCloseTo(expected.get(i).strength(), within(SAME));
        }
        if (!expected.isEmpty()) {
            double last = expected.getLast().strength();
            assertThat(stronger(found, last)).isEqualTo(stronger(expected, last));
            assertThat(texts(every)).containsAll(texts(found));
        }
        assertThat(texts(found)).doesNotHaveDuplicates();
    }

    @Test
    void equallyStrongPathsComeInTheOrderOfTheirPeople() {
        RandomNetwork network = new RandomNetwork(6);
        for (int between = 1; between <= 4; between++) {
            network.tie(0, between, 0.5);
            network.tie(between, 5, 0.5);
        }

        assertThat(texts(network.search(0, 5, 2, 3))).containsExactly("[0, 1, 5]", "[0, 2, 5]");
    }

    @Test
    void pathsThatDifferOnlyInTheOrderOfTheirTiesAreEquallyStrong() {
        RandomNetwork network = new RandomNetwork(6);
        network.tie(0, 2, 0.1);
        network.tie(2, 3, 0.2);
        network.tie(3, 1, 0.3);
        network.tie(0, 4, 0.3);
        network.tie(4, 5, 0.2);
        network.tie(5, 1, 0.1);

        assertThat(texts(network.search(0, 1, 1, 3))).containsExactly("[0, 2, 3, 1]");
    }

    @Test
    void theStrongestOfAllAreThoseOfYen() {
        for (long seed = 0; seed < 100; seed++) {
            RandomNetwork network = RandomNetwork.of(new Random(seed));
            network.openToEverybody();
            var graph =
                    new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(
                            DefaultWeightedEdge.class);
            for (int person = 0; person < network.people(); person++) {
                graph.addVertex(person);
            }
            network.eachTie((one, other, strength) ->
                    graph.setEdgeWeight(graph.addEdge(one, other), -Math.log(strength)));
            List<GraphPath<Integer, DefaultWeightedEdge>> expected =
                    new YenKShortestPath<>(graph)
                            .getPaths(0, 1, 10).stream().filter(p -> p.getLength() <= 6).toList();
            List<Found> found = network.search(0, 1, Math.max(1, expected.size()), 6);

            assertThat(found).as("seed %d", seed).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(Math.log(found.get(i).strength()))
                        .isCloseTo(-expected.get(i).getWeight(), within(1e-9));
            }
        }
    }

    @Test
    void distinctPathsShareNobodyAndEachIsTheStrongestThatIsLeft() {
        for (long seed = 0; seed < NETWORKS; seed++) {
            var random = new Random(seed);
            RandomNetwork network = RandomNetwork.of(random);
            PathQuestion question =
                    new PathQuestion(
                            Questions.person("a"),
                            Questions.person("b"),
                            5,
                            4,
                            PathRanking.STRENGTH,
                            0,
                            Set.of(),
                            Set.of(),
                            true,
                            null);

            List<Found> found = search(question, network, random);

            List<Found> left = new ArrayList<>(network.everyPath(question));
            for (Found path : found) {
                assertThat(path.strength()).isCloseTo(left.getFirst().strength(), within(SAME));
                Set<Integer> between = between(path);
                left.removeIf(other ->
                        between(other).stream().anyMatch(between::contains)
                                || other.people().length == 2 && path.people().length == 2);
            }
            assertThat(found.size() == 5 || left.isEmpty()).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void whoIsTiedToAQuarterOfEverybodySeldomStandsInTheBestPath() {
        int people = 2000;
        Random random = new Random(28);
        RandomNetwork network = new RandomNetwork(people);
        for (int person = 1; person < people; person++) {
            if (random.nextDouble() < 0.28) {
                network.tie(0, person, 0.03);
            }
            for (int tie = 0; tie < 6; tie++) {
                int near = 1 + (person + random.nextInt(40)) % (people - 1);
                int other = random.nextInt(4) == 0 ? 1 + random.nextInt(people - 1) : near;
                if (other != person) {
                    network.tie(person, other, 0.1 + 0.5 * random.nextDouble());
                }
            }
        }
        int through = 0;
        int found = 0;
        for (int pair = 0; pair < 300; pair++) {
            int from = 1 + random.nextInt(people - 1);
            int to = 1 + random.nextInt(people - 1);
            for (Found path : from == to ? List.<Found>of() : network.search(from, to, 1, 4)) {
                found++;
                through += between(path).contains(0) ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThan(250);
        assertThat(through).isLessThan(found / 20);
    }

    @Test
    void whenTheTimeIsUpWhatIsFoundIsToldAsIncomplete() {
        RandomNetwork network = RandomNetwork.everybodyKnowsEverybody(60);
        PathQuestion question =
                Questions.of("a", "b", 50, 6, PathRanking.STRENGTH, 0, Set.of(), Set.of());

        Searches.Outcome outcome =
                Searches.of(question, network.view(), 0, 1, Deadline.in(Duration.ZERO));

        assertThat(outcome.complete()).isFalse();
        assertThat(texts(outcome.found())).contains("[0, 1]", "[0, 2, 1]");
    }

    private static List<Found> search(PathQuestion question, RandomNetwork network, Random random) {
        boolean turned = random.nextBoolean();
        Searches.Outcome outcome =
                Searches.of(
                        question,
                        network.view(),
                        turned ? 1 : 0,
                        turned ? 0 : 1,
                        Deadline.in(Duration.ofMinutes(1)));
        assertThat(outcome.complete()).isTrue();
        return turned
                ? outcome.found().stream().map(SearchTests::turned).toList()
                : outcome.found();
    }

    private static Found turned(Found path) {
        int[] people = new int[path.people().length];
        for (int i = 0; i < people.length; i++) {
            people[i] = path.people()[people.length - 1 - i];
        }
        return new Found(people, path.strength());
    }

    private static Set<String> stronger(List<Found> paths, double than) {
        return paths.stream()
                .filter(path -> path.strength() > than + SAME)
                .map(path -> java.util.Arrays.toString(path.people()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> texts(List<Found> paths) {
        return paths.stream().map(path -> java.util.Arrays.toString(path.people())).toList();
    }

    private static Set<Integer> between(Found path) {
        Set<Integer> between = new TreeSet<>();
        for (int i = 1; i < path.people().length - 1; i++) {
            between.add(path.people()[i]);
        }
        return between;
    }
}
