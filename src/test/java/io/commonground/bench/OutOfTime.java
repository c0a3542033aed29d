package io.commonground.bench;

/** An operation was ended before it had an answer. */
final class OutOfTime extends RuntimeException {

    private static final long serialVersionUID = 1;

    OutOfTime(Throwable cause) {
        super(cause);
    }
}
