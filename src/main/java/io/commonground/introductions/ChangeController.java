package io.commonground.introductions;

import io.commonground.graph.Graph;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Tells of introductions as they change. */
@Controller
class ChangeController {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Graph graph;
    private final Viewers viewers;
    private final Introductions introductions;

    ChangeController(Graph graph, Viewers viewers, Introductions introductions) {
        this.graph = graph;
        this.viewers = viewers;
        this.introductions = introductions;
    }

    @SubscriptionMapping
    Flux<Introduction> introductionChanged(@Argument @Nullable String id) {
        Viewer viewer = viewers.current();
        if (id != null) {
            introductions.get(id, viewer);
        }
        Watch watch = new Watch(graph, viewers, introductions, viewer, id);
        return Flux.interval(BETWEEN_LOOKS, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .concatMapIterable(_ -> watch.look());
    }
}
