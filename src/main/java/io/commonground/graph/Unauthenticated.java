package io.commonground.graph;

/** Nobody is known to ask, or what they show for it is not good. */
public final class Unauthenticated extends RuntimeException {

    public Unauthenticated(String message) {
        super(message);
    }
}
