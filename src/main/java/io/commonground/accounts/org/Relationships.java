package io.commonground.accounts.org;

import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.privacy.Lens;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How our people stand with stakeholders, and should, as somebody said it. */
@Component
class Relationships {

    private final Graph graph;

    Relationships(Graph graph) {
        this.graph = graph;
    }

    /** Of each stakeholder, in the order of our people's names; one statement for each day. */
    Map<StakeholderKey, List<Relationship>> of(Collection<StakeholderKey> keys, Lens lens) {
        Map<StakeholderKey, List<Relationship>> found = new HashMap<>();
        keys.forEach(key -> found.put(key, List.of()));
        keys.stream()
                .collect(Collectors.groupingBy(StakeholderKey::asOf))
                .forEach((asOf, its) -> found.putAll(of(its, asOf, lens)));
        return found;
    }

    private Map<StakeholderKey, List<Relationship>> of(
            List<StakeholderKey> keys, AsOf asOf, Lens lens) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(
                "stakeholders",
                keys.stream()
                        .map(key -> Map.of("account", key.account(), "person", key.person()))
                        .toList());
        parameters.put("day", asOf.day().toEpochDay());
        parameters.put("lens", lens.asParameter());
        return graph.read("accounts/org/relationships", parameters).stream()
                .collect(
                        Collectors.groupingBy(
                                row ->
                                        new StakeholderKey(
                                                row.text("account"), row.text("stakeholder"), asOf),
                                Collectors.flatMapping(
                                        row -> relationship(row, asOf).stream(),
                                        Collectors.toList())));
    }

    /** Empty where nothing had been said by then. */
    private static Optional<Relationship> relationship(Row row, AsOf asOf) {
        List<RelationshipWord> words =
                row.rows("words").stream()
                        .map(RelationshipWord::of)
                        .filter(word -> asOf.isKnown(word.telling()))
                        .sorted(Told.NEWEST)
                        .toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Relationship(
                                row.text("person"),
                                row.text("stakeholder"),
                                row.flag("withUs"),
                                words));
    }
}
