package io.commonground.graph;

/** The request asks for more than one request may; the message names value and limit. */
public final class LimitExceeded extends RuntimeException {

    public LimitExceeded(String message) {
        super(message);
    }
}
