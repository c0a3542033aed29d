package io.commonground.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;

/** A generated graph in a data directory of the service, written once and kept for later runs. */
final class StoredGraph {

    /** Changes where the generator or the writer does, so that old directories are not measured. */
    private static final int VERSION = 2;

    private StoredGraph() {}

    /** Writes the graph unless the directory holds it already. */
    static void ensure(TieGraph graph, Path directory, Consumer<String> progress) {
        String wanted =
                "version %d, seed %d, %d people, %d ties"
                        .formatted(VERSION, graph.seed(), graph.people(), graph.ties());
        Path mark = directory.resolve("bench-graph");
        try {
            if (Files.exists(mark) && Files.readString(mark).equals(wanted)) {
                return;
            }
            FileSystemUtils.deleteRecursively(directory);
            try (Service service = Service.start(directory, Memory.TO_WRITE)) {
                new TieGraphWriter(service.driver(), graph, progress).write();
            }
            Files.writeString(mark, wanted);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
