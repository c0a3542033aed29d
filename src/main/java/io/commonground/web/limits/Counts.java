package io.commonground.web.limits;

import java.util.HashMap;
import java.util.Map;

/** Counts what somebody holds, up to a limit. */
final class Counts {

    private final int most;
    private final Map<String, Integer> held = new HashMap<>();

    Counts(int most) {
        this.most = most;
    }

    /** Counts one more; false, and nothing is counted, where there are that many already. */
    synchronized boolean add(String holder) {
        int before = of(holder);
        if (before < most) {
            held.put(holder, before + 1);
        }
        return before < most;
    }

    synchronized void remove(String holder) {
        held.computeIfPresent(holder, (_, before) -> before == 1 ? null : before - 1);
    }

    synchronized int of(String holder) {
        return held.getOrDefault(holder, 0);
    }
}
