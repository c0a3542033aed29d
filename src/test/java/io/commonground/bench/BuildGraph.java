package io.commonground.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code PEOPLE DIRECTORY}: writes a generated graph into a directory the service can start on. */
final class BuildGraph {

    private BuildGraph() {}

    public static void main(String[] arguments) throws IOException {
        long began = System.nanoTime();
        TieGraph graph = TieGraph.of(Integer.parseInt(arguments[0]), Long.getLong("bench.seed", 1));
        Path directory = Path.of(arguments[1]).toAbsolutePath().normalize();
        System.out.printf("%,d people, %,d ties%n", graph.people(), graph.ties());
        StoredGraph.ensure(graph, directory, System.out::println);
        int hub = graph.largestHub();
        Files.writeString(
                Path.of(directory + ".READY"),
                """
                %,d people, %,d ties, mean degree %.1f
                largest hub %s with %d ties
                stakeholders %s to %s, executives %s, %s and so on
                account %s, vendor %s
                somebody %s, somebody else %s
                """
                        .formatted(
                                graph.people(),
                                graph.ties(),
                                2.0 * graph.ties() / graph.people(),
                                TieGraph.key(hub),
                                graph.degree(hub),
                                TieGraph.key(TieGraph.stakeholder(0)),
                                TieGraph.key(TieGraph.stakeholder(TieGraph.STAKEHOLDERS - 1)),
                                TieGraph.key(TieGraph.executive(0)),
                                TieGraph.key(TieGraph.executive(1)),
                                TieGraph.keyOf("account"),
                                TieGraph.keyOf("vendor"),
                                TieGraph.key(graph.people() / 2),
                                TieGraph.key(graph.people() / 3)));
        System.out.printf("Done after %,d s%n", (System.nanoTime() - began) / 1_000_000_000);
    }
}
