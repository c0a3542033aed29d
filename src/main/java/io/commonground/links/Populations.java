package io.commonground.links;

import io.commonground.graph.FactsChanged;
import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** How many people a rarity is measured against, counted now and then. */
@Component
class Populations {

    /** Counting reads every person once, so it may take longer than a question. */
    private static final Duration BUDGET = Duration.ofMinutes(1);

    private final Graph graph;
    private final LinksSettings settings;
    private final LinkScoring scoring;
    private @Nullable Population latest;
    private Instant until = Instant.MIN;

    Populations(Graph graph, LinksSettings settings, LinkScoring scoring) {
        this.graph = graph.within(BUDGET);
        this.settings = settings;
        this.scoring = scoring;
    }

    synchronized Population current() {
        Population known = latest;
        if (known != null && Instant.now().isBefore(until)) {
            return known;
        }
        Population counted = count();
        latest = counted;
        until = Instant.now().plus(settings.populationsFor());
        return counted;
    }

    /** New facts have come in. */
    @EventListener
    synchronized void forget(FactsChanged changed) {
        latest = null;
    }

    private Population count() {
        Row row =
                graph.find("links/populations", Map.of("floor", scoring.holdersFloor()))
                        .orElseThrow();
        Row people = row.getRow("people");
        Map<CommonLinkKind, Long> counts = new HashMap<>();
        for (CommonLinkKind kind : CommonLinkKind.values()) {
            counts.put(kind, people.number(kind.name()));
        }
        Map<String, Long> styles = new HashMap<>();
        row.rows("styles")
                .forEach(style -> styles.put(style.text("style"), style.number("holders")));
        return new Population(counts, styles);
    }
}
