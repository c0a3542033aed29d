package io.commonground.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.BidirectionalDijkstraShortestPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.alg.util.Triple;
import org.jgrapht.opt.graph.sparse.SparseIntUndirectedWeightedGraph;

/**
 * What a graph library in memory makes of the same questions: strengths become lengths, −ln, so
 * that the strongest path is the shortest. It knows no limit of hops.
 */
final class MemoryQuestions {

    /** Above that many people the library's graph needs more memory than it is worth. */
    static final int MOST_PEOPLE = 300_000;

    private final Graph<Integer, Integer> graph;

    MemoryQuestions(TieGraph ties) {
        List<Triple<Integer, Integer, Double>> edges =
                IntStream.range(0, ties.people())
                        .boxed()
                        .flatMap(person -> edges(ties, person).stream())
                        .toList();
        this.graph = new SparseIntUndirectedWeightedGraph(ties.people(), edges);
    }

    private static List<Triple<Integer, Integer, Double>> edges(TieGraph ties, int person) {
        return IntStream.range(ties.offsets()[person], ties.offsets()[person + 1])
                .filter(i -> ties.neighbours()[i] > person)
                .mapToObj(i ->
                        Triple.of(person, ties.neighbours()[i], -Math.log(ties.strengths()[i])))
                .toList();
    }

    List<Operation> operations() {
        return List.of(
                Operation.of(
                        "JGraphT in memory: 1 strongest path, bidirectional Dijkstra",
                        asked ->
                                new BidirectionalDijkstraShortestPath<>(graph)
                                        .getPath(asked.from(), asked.to())),
                Operation.of(
                                "JGraphT in memory: 5 strongest paths, Yen",
                                asked ->
                                        new YenKShortestPath<>(graph)
                                                .getPaths(asked.from(), asked.to(), 5))
                        .every(20));
    }
}
