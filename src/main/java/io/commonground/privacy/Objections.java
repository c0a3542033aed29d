package io.commonground.privacy;

import io.commonground.graph.Graph;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who objects to being used as a connector: kept as they are, but nobody is led through them. */
@Component
class Objections {

    private final Graph graph;

    Objections(Graph graph) {
        this.graph = graph;
    }

    /**
     * Keeps that somebody objects, or does not any more; it counts from the next question on.
     *
     * @return since when they object; empty where they do not
     */
    Optional<Instant> record(String person, boolean objects) {
        return graph
                .write("privacy/set-objection", Map.of("person", person, "objects", objects))
                .stream()
                .findFirst()
                .flatMap(row -> Optional.ofNullable(row.findInstant("objectedAt")));
    }
}
