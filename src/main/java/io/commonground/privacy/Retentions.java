package io.commonground.privacy;

import io.commonground.graph.Graph;
import io.commonground.graph.NotFound;
import io.commonground.graph.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Removes what its source has not confirmed for longer than it may be kept: facts by when they were
 * last imported, interactions by the day they took place, people of whom nothing else is left.
 */
@Component
class Retentions {

    private static final Duration BATCH_BUDGET = Duration.ofMinutes(2);
    private static final int PAGE = 500;
    private static final int ENTRIES = 5_000;

    private final Graph graph;
    private final AuditSettings audit;
    private final ApplicationEventPublisher events;

    Retentions(Graph graph, AuditSettings audit, ApplicationEventPublisher events) {
        this.graph = graph.inBackground(BATCH_BUDGET);
        this.audit = audit;
        this.events = events;
    }

    /**
     * Sets for how long facts of a source are kept.
     *
     * @param days null for ever
     * @throws NotFound where there is no such source
     */
    Retention set(String source, @Nullable Integer days) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("source", source);
        parameters.put("days", days);
        return graph.write("privacy/set-retention", parameters).stream()
                .findFirst()
                .map(Retentions::retention)
                .orElseThrow(() ->
                        new NotFound(
                                "No source is called that (argument 'source'): write its slug."));
    }

    List<Retention> list() {
        return graph.read("privacy/retentions", Map.of(), Retentions::retention);
    }

    private static Retention retention(Row row) {
        return new Retention(row.text("source"), row.findInteger("days"));
    }

    /** Removes what may not be kept any more at that moment; may be cut short and begun anew. */
    void sweep(Instant now) {
        long removed = 0;
        List<Row> sources = graph.read("privacy/retentions", Map.of());
        for (Row source : sources) {
            if (couldBeConfirmed(source, now)) {
                removed += remove("privacy/remove-outdated-facts", source, now);
            }
            removed += remove("privacy/remove-outdated-interactions", source, now);
        }
        if (removed > 0) {
            events.publishEvent(new FactsErased());
        }
        sources.stream()
                .filter(source -> couldBeConfirmed(source, now))
                .forEach(source -> remove("privacy/remove-bare-people", source, now));
        removeAudit(AuditTrail.firstId(now.minus(audit.retention())));
    }

    /** Imports note what they confirm since the period was set; it takes one until that tells. */
    private static boolean couldBeConfirmed(Row source, Instant now) {
        return !source.getInstant("since")
                .isAfter(now.minus(Duration.ofDays(source.integer("days"))));
    }

    private long remove(String statement, Row source, Instant now) {
        ZonedDateTime cutoff = now.atZone(ZoneOffset.UTC).minusDays(source.integer("days"));
        LocalDate day = InteractionsKept.since(source.integer("days"), now);
        String name = source.text("source");
        long removed = 0;
        String after = name + ":";
        while (after != null) {
            Map<String, Object> parameters =
                    Map.of(
                            "after",
                            after,
                            "end",
                            name + ";",
                            "size",
                            PAGE,
                            "source",
                            source.text("id"),
                            "cutoff",
                            cutoff,
                            "day",
                            day.toEpochDay());
            Row page =
                    graph.writing(transaction -> {
                        transaction.run("privacy/lock-imports", Map.of());
                        return transaction.run(statement, parameters).getFirst();
                    });
            removed += page.number("removed");
            after = page.findText("last");
        }
        return removed;
    }

    private void removeAudit(String before) {
        long removed = ENTRIES;
        while (removed == ENTRIES) {
            removed =
                    graph.write(
                                    "privacy/remove-old-audit",
                                    Map.of("before", before, "limit", ENTRIES))
                            .getFirst()
                            .number("removed");
        }
    }
}
