package io.commonground.links;

import io.commonground.graph.Graph;
import io.commonground.graph.Kind;
import io.commonground.graph.NotFound;
import io.commonground.graph.Reference;
import io.commonground.graph.Row;
import io.commonground.privacy.Lens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the two people that the arguments of a question name. */
@Component
class People {

    private final Graph graph;

    People(Graph graph) {
        this.graph = graph;
    }

    /**
     * The pair the two arguments name.
     *
     * @throws NotFound where either names nobody the lens lets through
     */
    Pair pair(String between, String and, Lens lens) {
        List<Row> people =
                graph.read(
                        "links/people",
                        Map.of(
                                "references",
                                List.of(reference(0, between), reference(1, and)),
                                "lens",
                                lens.asParameter()));
        return new Pair(id(people.get(0), "between", between), id(people.get(1), "and", and));
    }

    private static Map<String, @Nullable Object> reference(int place, String argument) {
        Map<String, @Nullable Object> parameter =
                Reference.to(Kind.PERSON, argument)
                        .map(Reference::asParameter)
                        .orElseGet(HashMap::new);
        parameter.put("place", place);
        return parameter;
    }

    private static String id(Row person, String argument, String given) {
        String id = person.findText("id");
        if (id == null) {
            throw new NotFound(
                    "Argument '%s' names nobody you can see: '%s'. Give a person's id, or source:id; people(search: …) finds them."
                            .formatted(argument, given));
        }
        return id;
    }
}
