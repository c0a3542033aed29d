package io.commonground.graph;

/** The question took longer than its time budget; asking for less may succeed. */
public final class TimeBudgetExceeded extends RuntimeException {

    private static final String ADVICE =
            "The question took longer than its time budget. Ask for fewer hops or fewer results.";

    TimeBudgetExceeded() {
        super(ADVICE);
    }

    public TimeBudgetExceeded(Throwable cause) {
        super(ADVICE, cause);
    }
}
