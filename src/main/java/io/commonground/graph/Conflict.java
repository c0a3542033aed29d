package io.commonground.graph;

/** The request contradicts the present state; the message says which. */
public final class Conflict extends RuntimeException {

    public Conflict(String message) {
        super(message);
    }
}
