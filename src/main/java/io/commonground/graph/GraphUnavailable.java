package io.commonground.graph;

/** The database cannot be reached; the same request may succeed later. */
public final class GraphUnavailable extends RuntimeException {

    public GraphUnavailable(String message) {
        super(message);
    }

    GraphUnavailable(Throwable cause) {
        super("The database cannot be reached. Check that Neo4j runs, then try again.", cause);
    }
}
