package io.commonground.embedded;

import java.nio.file.Path;

/** The embedded Neo4j could not start; the message is one sentence for whoever started it. */
final class EmbeddedNeo4jFailed extends RuntimeException {

    EmbeddedNeo4jFailed(String message) {
        super(message);
    }

    private EmbeddedNeo4jFailed(String message, Throwable cause) {
        super(message, cause);
    }

    static EmbeddedNeo4jFailed newerData(Path folder, String writer, String running) {
        return new EmbeddedNeo4jFailed(
                "The data directory %s was written by Neo4j %s, which is newer than this Neo4j %s."
                                .formatted(folder, writer, running)
                        + " Use a newer Common Ground, or choose another directory with"
                        + " commonground.embedded.directory.");
    }

    static EmbeddedNeo4jFailed because(Path folder, RuntimeException failure) {
        if (failure instanceof EmbeddedNeo4jFailed known) {
            return known;
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new EmbeddedNeo4jFailed(
                "The embedded Neo4j could not start on %s: %s".formatted(folder, root.getMessage()),
                failure);
    }
}
