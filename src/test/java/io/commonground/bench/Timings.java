package io.commonground.bench;

import java.time.Duration;
import java.util.Arrays;

/** How long one operation took, each time. */
final class Timings {

    private final Operation operation;
    private final long budget;
    private long[] nanos = new long[64];
    private int size;
    private long total;
    private int outOfTime;

    /** After {@code budget} in all it is asked no more. */
    Timings(Operation operation, Duration budget) {
        this.operation = operation;
        this.budget = budget.toNanos();
    }

    Operation operation() {
        return operation;
    }

    boolean isDue(int round) {
        return round % operation.every() == 0 && total < budget;
    }

    /** Asks once; what runs out of time counts with the time it ran. */
    void measure(Asked asked) {
        long began = System.nanoTime();
        try {
            operation.question().accept(asked);
        } catch (OutOfTime ended) {
            outOfTime++;
        }
        long took = System.nanoTime() - began;
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * size);
        }
        nanos[size++] = took;
        total += took;
    }

    int count() {
        return size;
    }

    int outOfTime() {
        return outOfTime;
    }

    /** In milliseconds, by nearest rank; {@code share} in (0,1]. */
    double percentile(double share) {
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * size) - 1)] / 1e6;
    }
}
