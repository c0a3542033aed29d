package io.commonground.web.limits;

import java.time.Duration;

/** A viewer has used up what may be asked for in a minute, and is told how long to wait. */
final class RateExceeded extends RuntimeException {

    private final long seconds;

    RateExceeded(long costPerMinute, Duration wait) {
        super(
                "You may ask for a cost of %d a minute: wait %d s, or ask for less."
                        .formatted(costPerMinute, seconds(wait)));
        this.seconds = seconds(wait);
    }

    long seconds() {
        return seconds;
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
