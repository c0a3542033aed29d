package io.commonground.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Which interactions a source with a retention period keeps; the same for imports and sweeps. */
public final class InteractionsKept {

    private InteractionsKept() {}

    /** The first day, in UTC, whose interactions are kept; those of earlier days go. */
    public static LocalDate since(int days, Instant now) {
        return LocalDate.ofInstant(now.minus(Duration.ofDays(days)), ZoneOffset.UTC);
    }
}
