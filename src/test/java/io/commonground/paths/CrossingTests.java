package io.commonground.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;

/** Ways from a team to a group: what each way by itself, and a library's flow, come to. */
class CrossingTests {

    private static final int NETWORKS = 600;
    private static final double LEAST = 0.3;

    // Ours are 0 and 1, Xi is 2, theirs are 3 and 4.
    private final RandomNetwork network = new RandomNetwork(5);

    @Test
    void whoKnowsSomebodyAndKnowsOneWhoDoesMakesOneWay() {
        network.tie(0, 3, 0.9);
        network.tie(0, 2, 0.9);
        network.tie(2, 3, 0.9);

        Crossing crossing = crossing(network, 2, 3);

        assertThat(crossing.ways(3)).isEqualTo(1);
        assertThat(crossing.losses()).isEqualTo(Map.of(0, Set.of(3)));
    }

    @Test
    void anotherOfUsBehindTheOneBetweenMakesTwo() {
        network.tie(0, 3, 0.9);
        network.tie(0, 2, 0.9);
        network.tie(1, 2, 0.9);
        network.tie(2, 3, 0.9);

        Crossing crossing = crossing(network, 2, 3);

        assertThat(crossing.ways(3)).isEqualTo(2);
        assertThat(crossing.ways()).as("all through one of theirs").isEqualTo(1);
        assertThat(crossing.losses()).isEmpty();
    }

    @Test
    void oneOfTheirsLeadsToAnother() {
        network.tie(0, 3, 0.9);
        network.tie(1, 3, 0.9);
        network.tie(3, 4, 0.9);

        Crossing crossing = crossing(network, 2, 3);

        assertThat(crossing.reached()).containsExactly(3, 4);
        assertThat(crossing.losses()).isEqualTo(Map.of(3, Set.of(4)));
        assertThat(crossing.isAll(3, Set.of(4))).isTrue();
        assertThat(crossing.isAll(0, Set.of())).isFalse();
    }

    @Test
    void aTieTooWeakIsToldAndMakesNoWay() {
        network.tie(0, 3, 0.2);

        Crossing crossing = crossing(network, 2, 3);

        assertThat(crossing.ties()).hasSize(1);
        assertThat(crossing.reached()).isEmpty();
        assertThat(crossing.ways()).isZero();
    }

    @Test
    void asManyWaysShareNobodyAsALibraryFindsFlow() {
        for (long seed = 0; seed < NETWORKS; seed++) {
            Case one = new Case(new Random(seed));
            for (int person : one.crossing.reached()) {
                assertThat(one.crossing.ways(person))
                        .as("seed %d, to %d", seed, person)
                        .isEqualTo(flow(one.waysTo(Set.of(person)), Set.of(person)));
            }
            assertThat(one.crossing.ways())
                    .as("seed %d, to any", seed)
                    .isEqualTo(flow(one.waysTo(one.group), Set.of()));
        }
    }

    @Test
    void whoIsLostIsWhomNobodyReachesWithThatPersonGone() {
        int points = 0;
        for (long seed = 0; seed < NETWORKS; seed++) {
            Case one = new Case(new Random(seed));
            List<List<Integer>> ways = one.waysTo(one.group);
            Set<Integer> reached = ends(ways);
            assertThat(one.crossing.reached()).as("seed %d", seed).isEqualTo(reached);
            Map<Integer, Set<Integer>> losses = new TreeMap<>();
            for (int gone = 0; gone < one.network.people(); gone++) {
                int person = gone;
                Set<Integer> left =
                        ends(ways.stream().filter(way -> !way.contains(person)).toList());
                Set<Integer> lost = new TreeSet<>(reached);
                lost.removeAll(left);
                lost.remove(person);
                if (!lost.isEmpty()) {
                    losses.put(person, lost);
                }
                assertThat(one.crossing.isAll(person, lost))
                        .as("seed %d, %d gone", seed, person)
                        .isEqualTo(left.isEmpty());
            }
            assertThat(one.crossing.losses()).as("seed %d", seed).isEqualTo(losses);
            points += losses.size();
        }
        assertThat(points).isGreaterThan(NETWORKS / 4);
    }

    /** A network at random; everybody of it ours, theirs or neither. */
    private static final class Case {

        final RandomNetwork network;
        final BitSet team = new BitSet();
        final Set<Integer> group = new TreeSet<>();
        final Crossing crossing;

        Case(Random random) {
            network = RandomNetwork.of(random);
            for (int person = 0; person < network.people(); person++) {
                int part = random.nextInt(6);
                team.set(person, part < 2 || part == 5);
                if (part >= 4) {
                    group.add(person);
                }
            }
            crossing = CrossingTests.crossing(network, team, group);
        }

        /** Every way to those of the group, by looking at everybody. */
        List<List<Integer>> waysTo(Set<Integer> some) {
            View view = network.view();
            List<List<Integer>> ways = new ArrayList<>();
            for (int end : some) {
                for (int ours = 0; ours < network.people(); ours++) {
                    if (!team.get(ours) || group.contains(ours)) {
                        continue;
                    }
                    if (view.strength(ours, end) >= LEAST) {
                        ways.add(List.of(ours, end));
                    }
                    for (int other = 0; other < network.people(); other++) {
                        boolean between =
                                other != end
                                        && (!team.get(other) || group.contains(other))
                                        && view.mayConnect(other);
                        if (between
                                && view.strength(ours, other) >= LEAST
                                && view.strength(other, end) >= LEAST) {
                            ways.add(List.of(ours, other, end));
                        }
                    }
                }
            }
            return ways;
        }
    }

    /** The greatest flow along these ways where everybody lets one way pass, but for some. */
    private static int flow(List<List<Integer>> ways, Set<Integer> free) {
        var graph =
                new SimpleDirectedWeightedGraph<String, DefaultWeightedEdge>(
                        DefaultWeightedEdge.class);
        graph.addVertex("source");
        graph.addVertex("sink");
        for (List<Integer> way : ways) {
            for (int person : way) {
                graph.addVertex("to " + person);
                graph.addVertex("from " + person);
                arc(graph, "to " + person, "from " + person, free.contains(person) ? 1000 : 1);
            }
            arc(graph, "source", "to " + way.getFirst(), 1000);
            for (int i = 1; i < way.size(); i++) {
                arc(graph, "from " + way.get(i - 1), "to " + way.get(i), 1000);
            }
            arc(graph, "from " + way.getLast(), "sink", 1000);
        }
        return (int)
                Math.round(new EdmondsKarpMFImpl<>(graph).calculateMaximumFlow("source", "sink"));
    }

    private static void arc(
            SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> graph,
            String from,
            String to,
            double capacity) {
        DefaultWeightedEdge edge = graph.addEdge(from, to);
        if (edge != null) {
            graph.setEdgeWeight(edge, capacity);
        }
    }

    private static Set<Integer> ends(List<List<Integer>> ways) {
        return ways.stream().map(List::getLast).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Crossing crossing(RandomNetwork network, int ours, int theirs) {
        BitSet team = new BitSet();
        team.set(0, ours);
        return crossing(
                network,
                team,
                IntStream.range(theirs, network.people()).boxed().collect(Collectors.toSet()));
    }

    private static Crossing crossing(RandomNetwork network, BitSet team, Set<Integer> group) {
        return new Crossing(
                network.view(),
                team,
                group.stream().mapToInt(Integer::intValue).sorted().toArray(),
                LEAST,
                new HashMap<>(),
                Deadline.in(Duration.ofMinutes(1)));
    }
}
