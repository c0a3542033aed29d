package io.commonground.ties;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** A line every few seconds that tells how far something is. */
final class Progress {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final PrintStream out;
    private Instant last = Instant.EPOCH;

    Progress(PrintStream out) {
        this.out = out;
    }

    void show(String format, long people) {
        if (last.plus(BETWEEN_LINES).isBefore(Instant.now())) {
            last = Instant.now();
            out.println(String.format(Locale.ROOT, format, people));
        }
    }
}
