package io.commonground.graph;

/** An argument names something that is absent, or that the viewer may not see: the same answer. */
public final class NotFound extends RuntimeException {

    public NotFound(String message) {
        super(message);
    }
}
