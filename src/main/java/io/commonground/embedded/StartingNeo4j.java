package io.commonground.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A Neo4j on its way up. */
record StartingNeo4j(CompletableFuture<EmbeddedNeo4j> started) {

    /** On a thread of its own: it has our class loader, which those of the common pool have not. */
    static StartingNeo4j begin(EmbeddedSettings settings) {
        var started = new CompletableFuture<EmbeddedNeo4j>();
        Thread.ofPlatform()
                .name("neo4j-start")
                .start(() ->
                        started.completeAsync(() -> EmbeddedNeo4j.start(settings), Runnable::run));
        return new StartingNeo4j(started);
    }

    EmbeddedNeo4j await() {
        try {
            return started.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
