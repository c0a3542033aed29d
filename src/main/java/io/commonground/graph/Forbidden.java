package io.commonground.graph;

/** The viewer is known, and may not do this. */
public final class Forbidden extends RuntimeException {

    public Forbidden(String message) {
        super(message);
    }
}
