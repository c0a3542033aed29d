package io.commonground.accounts.org;

import io.commonground.graph.Graph;
import io.commonground.privacy.Lens;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who at accounts influences whom, and who is in conflict, as somebody said it. */
@Component
class Influences {

    private final Graph graph;

    Influences(Graph graph) {
        this.graph = graph;
    }

    /** What had been said by the day and not been taken back, the newest first. */
    Map<RosterKey, List<Influence>> of(Collection<RosterKey> keys, Lens lens) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("ids", keys.stream().map(RosterKey::account).distinct().toList());
        parameters.put("lens", lens.asParameter());
        Map<String, List<Influence>> said =
                graph.read("accounts/org/influences", parameters).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.text("account"),
                                        Collectors.mapping(
                                                row -> Influence.of(row.getRow("influence")),
                                                Collectors.toList())));
        Map<RosterKey, List<Influence>> found = new HashMap<>();
        keys.forEach(key ->
                found.put(
                        key,
                        said.getOrDefault(key.account(), List.of()).stream()
                                .filter(its ->
                                        key.asOf().isKnown(its.telling())
                                                && key.asOf().stands(its.telling()))
                                .sorted(Told.NEWEST)
                                .toList()));
        return found;
    }
}
