package io.commonground.paths;

import io.commonground.graph.QuestionTime;
import java.time.Duration;

/** The moment a question has to be answered by. */
final class Deadline {

    private static final int LOOKS = 1 << 12;

    private final long at;
    private int looks;

    private Deadline(long at) {
        this.at = at;
    }

    static Deadline in(Duration budget) {
        return new Deadline(System.nanoTime() + QuestionTime.within(budget).toNanos());
    }

    /** Cheap enough to be called for every tie. */
    void check() {
        if (++looks % LOOKS == 0 && left().isNegative()) {
            throw new OutOfTime();
        }
    }

    Duration left() {
        return Duration.ofNanos(at - System.nanoTime());
    }

    /** A search is given up; what it has found so far stands. */
    static final class OutOfTime extends RuntimeException {

        OutOfTime() {
            super("The time for this question is up", null, false, false);
        }
    }
}
