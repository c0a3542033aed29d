package io.commonground.graph;

/** The question took longer than its time budget; asking for less may succeed. */
public final class TimeBudgetExceeded extends RuntimeException {

    public TimeBudgetExceeded(Throwable cause) {
        super(
                "The question took longer than its time budget. Ask for fewer hops or fewer results.",
                cause);
    }
}
