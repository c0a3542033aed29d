package io.commonground.privacy;

import io.commonground.graph.Graph;
import io.commonground.graph.Kind;
import io.commonground.graph.NotFound;
import io.commonground.graph.Reference;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds out whom an argument means. */
@Component
class Persons {

    private final Graph graph;

    Persons(Graph graph) {
        this.graph = graph;
    }

    /**
     * The own id of the person that an argument names.
     *
     * @throws NotFound where there is nobody, as far as the viewer sees
     */
    String get(String argument, String value, Lens lens) {
        return Reference.to(Kind.PERSON, value)
                .flatMap(reference ->
                        graph.find(
                                "privacy/person",
                                Map.of(
                                        "person",
                                        reference.asParameter(),
                                        "lens",
                                        lens.asParameter())))
                .map(row -> row.text("id"))
                .orElseThrow(() ->
                        new NotFound(
                                "Nobody is known as that (argument '%s'). Look the id up with search(text: …)."
                                        .formatted(argument)));
    }
}
