package io.commonground.introductions;

import io.commonground.graph.Graph;
import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the graph for what has happened to the introductions that one viewer may know of. What
 * they may know is found out anew with each look; it tells of nothing else, not even that something
 * happened. Since it looks at the graph, it sees what any of several services does.
 */
final class Watch {

    /** Longer than a transaction that has told its time may take until it can be seen. */
    private static final Duration OVERLAP = Duration.ofSeconds(15);

    private final Graph graph;
    private final Viewers viewers;
    private final Introductions introductions;
    private final Viewer viewer;
    private final @Nullable String id;
    private Set<String> told = Set.of();
    private ZonedDateTime last = Moves.now();

    Watch(
            Graph graph,
            Viewers viewers,
            Introductions introductions,
            Viewer viewer,
            @Nullable String id) {
        this.graph = graph;
        this.viewers = viewers;
        this.introductions = introductions;
        this.viewer = viewer;
        this.id = id;
        look(viewer);
    }

    /** The introductions that have changed since the last look, as far as the viewer may know. */
    List<Introduction> look() {
        return now().map(current -> introductions.list(look(current), current)).orElse(List.of());
    }

    private List<String> look(Viewer current) {
        ZonedDateTime begun = Moves.now();
        Map<String, @Nullable Object> parameters = Introductions.parameters(current);
        parameters.put("since", last.minus(OVERLAP));
        parameters.put("id", id);
        Map<String, Set<String>> steps =
                graph.read("introductions/changed", parameters).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.text("id"),
                                        row -> Set.copyOf(row.texts("steps"))));
        List<String> changed =
                steps.keySet().stream()
                        .filter(of -> !told.containsAll(steps.get(of)))
                        .sorted()
                        .toList();
        told = steps.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        last = begun;
        return changed;
    }

    /** The viewer with what they may see now; empty where they are gone. */
    private Optional<Viewer> now() {
        return viewer.person() == null
                ? Optional.of(viewer)
                : viewers.find(new Reference(Kind.PERSON, viewer.person(), null), viewer.roles());
    }
}
