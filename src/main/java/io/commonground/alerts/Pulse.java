package io.commonground.alerts;

import io.commonground.graph.Graph;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/**
 * Looks at the graph whether alerts were told, once for all who listen at this service, while
 * anybody does.
 */
@Component
class Pulse {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Graph graph;
    private final Flux<Long> beats;

    Pulse(Graph graph) {
        this.graph = graph;
        this.beats =
                Flux.interval(Duration.ZERO, BETWEEN_LOOKS, Schedulers.boundedElastic())
                        .onBackpressureDrop()
                        .map(_ -> last())
                        .distinctUntilChanged()
                        .replay(1)
                        .refCount(1);
    }

    /** The last number told: the one there is, and then each time there is another. */
    Flux<Long> beats() {
        return beats.onBackpressureLatest();
    }

    /** The last number under which an alert was told. */
    long last() {
        return graph.read("alerts/last-number", Map.of()).getFirst().number("sequence");
    }
}
