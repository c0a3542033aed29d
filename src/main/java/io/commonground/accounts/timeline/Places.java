package io.commonground.accounts.timeline;

import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Gives interactions of older versions their place in the timeline of their account, which later
 * ones are written with. It is done before the first question is answered; cut short, the next
 * start begins anew.
 */
@Component
class Places implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Places.class);
    private static final Duration BUDGET = Duration.ofMinutes(2);
    private static final int PAGE = 5_000;

    private final Graph graph;

    Places(Graph graph) {
        this.graph = graph.inBackground(BUDGET);
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (graph.find("timeline/are-placed", Map.of()).isEmpty()) {
            long placed = run(PAGE);
            graph.write("timeline/note-placed", Map.of());
            if (placed > 0) {
                LOG.info("{} interactions were given their place in a timeline", placed);
            }
        }
    }

    /** Goes through all interactions, a page in a transaction; how many had no place. */
    long run(int size) {
        long placed = 0;
        String after = "";
        while (after != null) {
            Row page =
                    graph.write("timeline/next-without-place", Map.of("after", after, "size", size))
                            .getFirst();
            placed += page.number("placed");
            after = page.findText("last");
        }
        return placed;
    }
}
