package io.commonground.intake;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** One line that tells how far an import is: rewritten on a terminal, repeated elsewhere. */
final class ProgressLine {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final PrintStream out;
    private final boolean terminal;
    private final Instant start = Instant.now();
    private Instant last = Instant.MIN;
    private int width;

    ProgressLine(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void show(ImportJob job) {
        String line = line(job);
        if (terminal) {
            out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            out.flush();
            width = line.length();
        } else if (last.plus(BETWEEN_LINES).isBefore(Instant.now())) {
            last = Instant.now();
            out.println(line);
        }
    }

    void end() {
        if (terminal) {
            out.println();
        }
    }

    String line(ImportJob job) {
        long seconds = Duration.between(start, Instant.now()).toSeconds();
        return switch (job.state()) {
            case QUEUED -> "Waiting to begin, %d s".formatted(seconds);
            case RUNNING -> running(job) + ", %d s".formatted(seconds);
            case DONE -> "Done in %d s".formatted(seconds);
            case FAILED, CANCELLED -> "Ended after %d s".formatted(seconds);
        };
    }

    private static String running(ImportJob job) {
        if (job.rowsTotal() == 0) {
            return "Checking the files";
        }
        if (job.tiesRemaining() != null) {
            return String.format(Locale.ROOT, "Deriving ties, %,d to go", job.tiesRemaining());
        }
        return String.format(
                Locale.ROOT,
                "Imported %,d of %,d rows (%d %%)%s",
                job.rowsRead(),
                job.rowsTotal(),
                100 * job.rowsRead() / job.rowsTotal(),
                job.outdated() == 0
                        ? ""
                        : String.format(Locale.ROOT, ", %,d outdated", job.outdated()));
    }
}
