package io.commonground.embedded;

import java.nio.file.Path;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/**
 * How the Neo4j inside the process is run.
 *
 * @param directory where its data lives; {@code ./data} by default
 * @param pageCache memory for the graph's pages, outside of the heap; 256 MB by default
 * @param transactionMemory what all open transactions together may hold on the heap; 384 MB by
 *     default
 */
record EmbeddedSettings(Path directory, DataSize pageCache, DataSize transactionMemory) {

    static EmbeddedSettings of(Environment environment) {
        return new EmbeddedSettings(
                Path.of(environment.getProperty("commonground.embedded.directory", "data"))
                        .toAbsolutePath()
                        .normalize(),
                DataSize.parse(
                        environment.getProperty("commonground.embedded.page-cache", "256MB")),
                DataSize.parse(
                        environment.getProperty(
                                "commonground.embedded.transaction-memory", "384MB")));
    }
}
