package io.commonground.alerts;

import io.commonground.graph.Graph;
import java.time.ZonedDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Closed alerts that are kept no longer. */
@Component
class OldAlerts {

    private static final int AT_ONCE = 500;

    private final Graph graph;
    private final AlertSettings settings;

    OldAlerts(Graph graph, AlertSettings settings) {
        this.graph = graph.inBackground(settings.timeBudget());
        this.settings = settings;
    }

    /** Removes what is too old at that moment, a small batch in a transaction; tells how many. */
    long remove(ZonedDateTime now) {
        long all = 0;
        long removed = AT_ONCE;
        while (removed == AT_ONCE) {
            removed =
                    graph.writing(transaction -> {
                        Log.hold(transaction);
                        return transaction
                                .run(
                                        "alerts/remove-old",
                                        Map.of(
                                                "before",
                                                now.minus(settings.keep()),
                                                "limit",
                                                AT_ONCE))
                                .getFirst()
                                .number("removed");
                    });
            all += removed;
        }
        return all;
    }
}
