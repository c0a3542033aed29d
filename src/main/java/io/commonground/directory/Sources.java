package io.commonground.directory;

import io.commonground.graph.Graph;
import io.commonground.graph.Source;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where things came from. */
@Component
public class Sources {

    private final Graph graph;

    Sources(Graph graph) {
        this.graph = graph;
    }

    /** For each thing the source it names. */
    public <T> Map<T, Source> of(Collection<T> things, Function<T, String> sourceId) {
        Map<String, Source> byId =
                graph
                        .read(
                                "directory/sources-by-id",
                                Map.of("ids", things.stream().map(sourceId).distinct().toList()),
                                row -> Source.of(Objects.requireNonNull(row.findRow("source"))))
                        .stream()
                        .collect(Collectors.toMap(Source::id, Function.identity()));
        return things.stream()
                .distinct()
                .collect(
                        Collectors.toMap(
                                Function.identity(), thing -> byId.get(sourceId.apply(thing))));
    }
}
