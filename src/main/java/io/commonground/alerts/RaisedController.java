package io.commonground.alerts;

import io.commonground.graph.Cursor;
import io.commonground.graph.Graph;
import io.commonground.graph.InvalidRequest;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Tells of alerts as they are raised: everything since the last that somebody has seen, once. */
@Controller
class RaisedController {

    private final Graph graph;
    private final Viewers viewers;
    private final Pulse pulse;

    RaisedController(Graph graph, Viewers viewers, Pulse pulse) {
        this.graph = graph;
        this.viewers = viewers;
        this.pulse = pulse;
    }

    @SubscriptionMapping
    Flux<AlertEvent> alertRaised(
            @Argument @Nullable String after, @Argument @Nullable AlertFilter filter) {
        Viewer viewer = viewers.current();
        AlertFilter wanted = filter == null ? AlertFilter.ALL : filter;
        Watch watch = new Watch(graph, viewers, viewer, wanted, beginning(after));
        return pulse.beats()
                .publishOn(Schedulers.boundedElastic(), 1)
                .concatMap(_ -> told(watch), 1);
    }

    private static Flux<AlertEvent> told(Watch watch) {
        return Flux.defer(() -> Flux.fromIterable(watch.look())).repeat(watch::hasMore);
    }

    private long beginning(@Nullable String after) {
        Cursor cursor = Cursor.decode(after, AlertEvent.LIST, 1);
        long last = pulse.last();
        if (cursor == null) {
            return last;
        }
        long seen = Alerts.number(cursor);
        if (seen > last) {
            throw new InvalidRequest(
                    "'after' is a cursor of another graph, or of one that has been restored since: subscribe without it.");
        }
        return seen;
    }
}
