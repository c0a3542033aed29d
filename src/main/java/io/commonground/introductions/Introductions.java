package io.commonground.introductions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.commonground.graph.Connection;
import io.commonground.graph.Cursor;
import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.privacy.Viewer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Introductions as the people who have a part in them may know them. */
@Component
class Introductions {

    private static final String LIST = "introductions";

    private final Graph graph;

    Introductions(Graph graph) {
        this.graph = graph;
    }

    /** The introduction, if the viewer has a part in it or runs the program. */
    Optional<Introduction> find(String id, Viewer viewer) {
        return list(List.of(id), viewer).stream().findFirst();
    }

    Introduction get(String id, Viewer viewer) {
        return find(id, viewer).orElseThrow(Moves::absent);
    }

    /** Those of them which the viewer may know, in that order. */
    List<Introduction> list(Collection<String> ids, Viewer viewer) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, @Nullable Object> parameters = parameters(viewer);
        parameters.put("ids", List.copyOf(ids));
        Map<String, Introduction> found =
                graph
                        .read(
                                "introductions/by-id",
                                parameters,
                                row -> Introduction.of(row, viewer.person()))
                        .stream()
                        .collect(toMap(Introduction::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The latest first. */
    Connection<Introduction> page(
            IntroductionRole role,
            @Nullable IntroductionState state,
            int first,
            @Nullable String after,
            Viewer viewer) {
        Cursor cursor = Cursor.decode(after, LIST, 1);
        Map<String, @Nullable Object> parameters = parameters(viewer);
        parameters.put("role", role.name());
        parameters.put("states", state == null ? null : State.shownAs(state));
        parameters.put("after", cursor == null ? null : cursor.values().getFirst());
        parameters.put("limit", Connection.size(first) + 1);
        List<String> ids =
                graph.read("introductions/list", parameters, (Row row) -> row.text("id"));
        return Connection.of(
                list(ids, viewer),
                first,
                cursor,
                introduction -> Cursor.at(LIST, introduction.id()),
                () -> graph.read("introductions/count", parameters).getFirst().number("total"));
    }

    /** What has happened to each, as far as the viewer may know, in order. */
    Map<String, List<IntroductionStep>> steps(Collection<String> ids, Viewer viewer) {
        Map<String, @Nullable Object> parameters = parameters(viewer);
        parameters.put("ids", List.copyOf(ids));
        return graph.read("introductions/steps", parameters).stream()
                .collect(
                        groupingBy(
                                (Row row) -> row.text("introduction"),
                                mapping(IntroductionStep::of, toList())));
    }

    /** The lens, and whether the viewer knows of all introductions. */
    static Map<String, @Nullable Object> parameters(Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("lens", viewer.lens().asParameter());
        parameters.put("all", Who.of(viewer).runsProgram());
        return parameters;
    }
}
