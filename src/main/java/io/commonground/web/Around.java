package io.commonground.web;

import org.springframework.core.Ordered;

/** In which order a request goes through what stands around every answer, the outermost first. */
public final class Around {

    /** Ids of operations: they are free again by what is told in the end. */
    public static final int OPERATIONS = Ordered.HIGHEST_PRECEDENCE;

    /** How a refusal is told on a WebSocket. */
    public static final int REFUSALS = OPERATIONS + 1;

    /** How a single answer is told as an event. */
    public static final int EVENTS = REFUSALS + 1;

    /** Who asks. */
    public static final int VIEWER = EVENTS + 1;

    /** What the limits need to know of them; the limits come next. */
    public static final int ASKERS = 0;

    public static final int TRUSTED = ASKERS + 1;
    public static final int TIME = TRUSTED + 1;
    public static final int SUBSCRIPTIONS = TIME + 1;

    /** What is kept of it, once errors have their codes: those are given last of all. */
    public static final int AUDIT = Ordered.LOWEST_PRECEDENCE - 1;

    private Around() {}
}
