package io.commonground.alerts;

import io.commonground.alerts.rules.AlertRule;
import io.commonground.alerts.rules.Details;
import io.commonground.graph.NamesPeople;
import io.commonground.graph.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A warning that is kept: one for each cause of a rule.
 *
 * @param severity 1 today, 2 this week, 3 in time
 * @param since the first day of its cause, null where unknown
 * @param text what is the matter, with gaps for names
 * @param known the details of its cause, with gaps for names
 * @param concerns own id of the account it is about, null where it is about none
 * @param named own ids of the people it is about
 * @param sequence the number of the last time it was told
 */
record Alert(
        String id,
        AlertRule rule,
        AlertState state,
        int severity,
        @Nullable LocalDate since,
        String text,
        Map<String, Object> known,
        @Nullable String concerns,
        List<String> named,
        OffsetDateTime raisedAt,
        OffsetDateTime updatedAt,
        @Nullable OffsetDateTime closedAt,
        @Nullable OffsetDateTime snoozedUntil,
        long sequence)
        implements NamesPeople {

    /** Reads a row whose columns are the properties of the node, and {@code people}. */
    static Alert of(Row row) {
        return new Alert(
                row.text("id"),
                AlertRule.valueOf(row.text("rule")),
                AlertState.valueOf(row.text("state")),
                row.integer("severity"),
                row.findDay("since"),
                row.text("explanation"),
                Content.details(row.text("details")),
                row.findText("account"),
                row.texts("people"),
                row.getInstant("raisedAt").atOffset(ZoneOffset.UTC),
                row.getInstant("updatedAt").atOffset(ZoneOffset.UTC),
                moment(row.findInstant("closedAt")),
                moment(row.findInstant("snoozedUntil")),
                row.number("sequence"));
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** Those whom the explanation or the details name. */
    @Override
    public Collection<String> people() {
        return Wording.peopleIn(
                Stream.concat(Stream.of(text), known.values().stream().map(Details::said)));
    }

    /** What it warns of, in a few words. */
    public String title() {
        return rule.title();
    }
}
