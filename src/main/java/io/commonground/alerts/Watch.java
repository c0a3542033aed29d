package io.commonground.alerts;

import io.commonground.graph.Graph;
import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads on behind the last number that one viewer has seen. What they may see is found out anew
 * with each look. Since it looks at the graph, it sees what any of several services tells, also
 * those that were killed behind their commit.
 */
final class Watch {

    private static final int AT_ONCE = 100;

    private final Graph graph;
    private final Viewers viewers;
    private final Viewer viewer;
    private final AlertFilter filter;
    private long last;
    private boolean more;

    Watch(Graph graph, Viewers viewers, Viewer viewer, AlertFilter filter, long after) {
        this.graph = graph;
        this.viewers = viewers;
        this.viewer = viewer;
        this.filter = filter;
        this.last = after;
    }

    /** The next of what was told since, in its order; empty where there is nothing new. */
    List<AlertEvent> look() {
        return now().map(this::look).orElse(List.of());
    }

    /** Whether the last look left something for the next. */
    boolean hasMore() {
        return more;
    }

    /**
     * Holds the log for as long as it reads: whoever raises alerts has either written all of them,
     * or has not begun.
     */
    private List<AlertEvent> look(Viewer current) {
        record Page(List<AlertEvent> events, long end) {}
        Map<String, @Nullable Object> parameters = filter.parameters(null);
        parameters.putAll(Alerts.seenBy(current));
        parameters.put("after", last);
        parameters.put("limit", AT_ONCE);
        Page page =
                graph.writing(transaction -> {
                    long end = Log.hold(transaction).last();
                    parameters.put("last", end);
                    return new Page(
                            transaction.run("alerts/told", parameters).stream()
                                    .map(AlertEvent::of)
                                    .toList(),
                            end);
                });
        more = page.events().size() == AT_ONCE;
        last = more ? page.events().getLast().sequence() : Math.max(last, page.end());
        return page.events();
    }

    /** The viewer with what they may see now; empty where they are gone. */
    private Optional<Viewer> now() {
        return viewer.person() == null
                ? Optional.of(viewer)
                : viewers.find(new Reference(Kind.PERSON, viewer.person(), null), viewer.roles());
    }
}
