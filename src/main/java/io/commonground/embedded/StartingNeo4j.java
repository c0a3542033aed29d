package io.commonground.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A Neo4j on its way up. */
record StartingNeo4j(CompletableFuture<EmbeddedNeo4j> started) {

    EmbeddedNeo4j await() {
        try {
            return started.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
