package io.commonground.graph;

/** What was asked cannot be answered as it stands; the message says what to change. */
public final class InvalidRequest extends RuntimeException {

    public InvalidRequest(String message) {
        super(message);
    }
}
