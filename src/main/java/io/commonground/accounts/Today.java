package io.commonground.accounts;

import io.commonground.ties.Ties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/**
 * The day everything about accounts is told for: that of all ties, so that strengths, health and
 * alerts of one answer speak of the same day.
 */
@Component
public class Today {

    private final Ties ties;

    Today(Ties ties) {
        this.ties = ties;
    }

    public LocalDate day() {
        return ties.scoringDay();
    }

    /** Now, where the day is today's; else the end of that day. */
    public Instant moment() {
        Instant now = Instant.now();
        Instant end = day().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1);
        return now.isBefore(end) ? now : end;
    }
}
