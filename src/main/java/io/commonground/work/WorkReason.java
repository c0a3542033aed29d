package io.commonground.work;

import io.commonground.alerts.Wording;
import io.commonground.graph.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in a sentence why something needs somebody. */
record WorkReason(Row row, LocalDate day) {

    String of(WorkKind kind) {
        return switch (kind) {
            case ALERT -> "%s: %s".formatted(Wording.title(row.text("rule")), text());
            case INTRODUCTION ->
                    "An introduction waits for your answer; it is of use until %s."
                            .formatted(row.findDay("due"));
            case CASE_TO_TAKE_UP ->
                    "Nobody has taken up this case of severity %d, open for %s: %s"
                            .formatted(row.integer("severity"), open(), text());
            case CASE_TO_CONFIRM ->
                    "%s, and the customer has still to confirm it: %s"
                            .formatted(
                                    row.flag("resolved")
                                            ? "Its source says that this case is resolved"
                                            : "A resolution is proposed",
                                    text());
            case REQUEST ->
                    "The team needs this by %s%s: %s".formatted(row.findDay("due"), late(), text());
            case CALL -> "To be called about the incident “%s”.".formatted(text());
            case MEETING_AHEAD -> "Planned for %s: %s".formatted(row.findDay("due"), text());
            case MEETING_TO_RECORD ->
                    "It was planned for %s: say whether it took place. %s"
                            .formatted(row.findDay("due"), text());
            case ACCOUNT_HEALTH -> health();
        };
    }

    private String health() {
        Double before = row.findReal("before");
        String now = "Health %.0f of 100".formatted(row.real("score"));
        return before == null
                ? now + "."
                : String.format(Locale.ROOT, "%s, %.0f three months before.", now, before);
    }

    private String open() {
        long days = ChronoUnit.DAYS.between(Objects.requireNonNull(row.findDay("since")), day);
        return days == 1 ? "1 day" : days + " days";
    }

    private String late() {
        LocalDate due = Objects.requireNonNull(row.findDay("due"));
        return due.isBefore(day) ? " and is late" : "";
    }

    private String text() {
        @Nullable String text = row.findText("text");
        return text == null ? "(no words)" : text;
    }
}
