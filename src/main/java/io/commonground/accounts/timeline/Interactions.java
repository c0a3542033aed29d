package io.commonground.accounts.timeline;

import static java.util.stream.Collectors.toMap;

import io.commonground.graph.Graph;
import io.commonground.graph.NotFound;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Role;
import io.commonground.privacy.Viewer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Interactions as a viewer may see them. */
@Component
class Interactions {

    private final Graph graph;

    Interactions(Graph graph) {
        this.graph = graph;
    }

    /**
     * An interaction that was found by what an argument names.
     *
     * @param account own id of the account it concerns
     */
    record Located(String id, String account) {}

    /** Those of these interactions that the viewer may see, in that order. */
    List<Interaction> list(Collection<String> ids, Viewer viewer) {
        Map<String, Interaction> found = byId(ids, viewer);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Those of these interactions that the viewer may see, by id, in one statement. */
    Map<String, Interaction> byId(Collection<String> ids, Viewer viewer) {
        List<String> asked = ids.stream().distinct().toList();
        return asked.isEmpty()
                ? Map.of()
                : graph
                        .read(
                                "timeline/interactions",
                                Map.of(
                                        "ids",
                                        asked,
                                        "all",
                                        viewer.isAny(Role.PROGRAM_MANAGER),
                                        "lens",
                                        viewer.lens().asParameter()),
                                Interaction::of)
                        .stream()
                        .collect(toMap(Interaction::id, Function.identity()));
    }

    /** For each thing the interaction it names, if it names one that the viewer may see. */
    <T> Map<T, Interaction> each(
            Collection<T> things, Function<T, @Nullable String> id, Viewer viewer) {
        Map<String, Interaction> known =
                byId(things.stream().map(id).filter(Objects::nonNull).toList(), viewer);
        Map<T, Interaction> found = new HashMap<>();
        things.forEach(thing -> {
            Interaction one = known.get(id.apply(thing));
            if (one != null) {
                found.put(thing, one);
            }
        });
        return found;
    }

    /**
     * The interaction that an argument names: by id, or by {@code source:id}.
     *
     * @throws NotFound where there is none, as far as the viewer sees
     */
    Located get(String argument, String value, Lens lens) {
        boolean byKey = value.indexOf(':') > 0;
        Map<String, @Nullable Object> reference = new HashMap<>();
        reference.put("id", byKey ? null : value);
        reference.put("key", byKey ? value : null);
        return graph.find(
                        "timeline/by-reference",
                        Map.of("reference", reference, "lens", lens.asParameter()))
                .map(row -> new Located(row.text("id"), row.text("account")))
                .orElseThrow(() ->
                        new NotFound(
                                "No interaction of an account that you see has that id (argument '%s'). Look it up with account(id: …) { timeline { … } }."
                                        .formatted(argument)));
    }
}
