package io.commonground.directory;

import io.commonground.graph.Connection;
import io.commonground.graph.Kind;
import io.commonground.graph.LimitExceeded;
import io.commonground.graph.Named;
import io.commonground.graph.Reference;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewers;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers questions about things of any kind: by name, and by id. */
@Controller
class SearchController {

    private final List<NamedThings> everything;
    private final Viewers viewers;

    SearchController(List<NamedThings> everything, Viewers viewers) {
        this.everything = everything;
        this.viewers = viewers;
    }

    @QueryMapping
    List<Named> search(
            @Argument String text, @Argument @Nullable List<Kind> kinds, @Argument int first) {
        Set<Kind> wanted =
                kinds == null || kinds.isEmpty()
                        ? EnumSet.allOf(Kind.class)
                        : EnumSet.copyOf(kinds);
        Lens lens = viewers.current().lens();
        return everything.stream()
                .filter(things -> wanted.contains(things.kind()))
                .<Match<? extends Named>>flatMap(things -> things.matches(text, lens).stream())
                .sorted(Match.order())
                .limit(Connection.size(first))
                .<Named>map(Match::thing)
                .toList();
    }

    @QueryMapping
    Optional<Named> node(@Argument String id) {
        return Optional.ofNullable(nodes(List.of(id)).getFirst());
    }

    @QueryMapping
    List<@Nullable Named> nodes(@Argument List<String> ids) {
        if (ids.size() > Connection.LARGEST_PAGE) {
            throw new LimitExceeded(
                    "'ids' has %d entries: ask for at most %d at once."
                            .formatted(ids.size(), Connection.LARGEST_PAGE));
        }
        Lens lens = viewers.current().lens();
        List<Optional<Reference>> references = ids.stream().map(Reference::toAny).toList();
        Map<Reference, Named> found = new HashMap<>();
        everything.forEach(
                things -> found.putAll(things.find(of(things.kind(), references), lens)));
        return references.stream()
                .<@Nullable Named>map(r -> r.map(found::get).orElse(null))
                .toList();
    }

    private static List<Reference> of(Kind kind, List<Optional<Reference>> references) {
        return references.stream()
                .flatMap(Optional::stream)
                .filter(reference -> reference.kind() == kind)
                .distinct()
                .toList();
    }
}
