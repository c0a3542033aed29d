package io.commonground.directory;

import io.commonground.graph.Connection;
import io.commonground.graph.Cursor;
import io.commonground.graph.Graph;
import io.commonground.graph.Kind;
import io.commonground.graph.NotFound;
import io.commonground.graph.Reference;
import io.commonground.graph.Row;
import io.commonground.privacy.Lens;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The companies, schools, boards and other bodies of the graph, as far as a viewer may see them.
 */
@Component
public class Organizations implements NamedThings {

    private final Graph graph;

    Organizations(Graph graph) {
        this.graph = graph;
    }

    @Override
    public Kind kind() {
        return Kind.ORGANIZATION;
    }

    /** The organization referred to, if the viewer may see it. */
    public Optional<Organization> find(Reference reference, Lens lens) {
        return Optional.ofNullable(find(List.of(reference), lens).get(reference));
    }

    /** The organization that an argument names; absent and unseen are the same error. */
    public Organization get(String argument, String value, Lens lens) {
        return Reference.to(Kind.ORGANIZATION, value)
                .flatMap(reference -> find(reference, lens))
                .orElseThrow(() ->
                        new NotFound(
                                "No organization is known as '%s' (argument '%s'). Look the id up with organizations(search: …)."
                                        .formatted(
                                                value.length() <= 80
                                                        ? value
                                                        : value.substring(0, 80) + "…",
                                                argument)));
    }

    /** Those of the organizations referred to that the viewer may see. */
    @Override
    public Map<Reference, Organization> find(Collection<Reference> references, Lens lens) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return Reference.resolve(
                references,
                graph.read(
                        "directory/organizations-by-reference",
                        Map.of(
                                "references",
                                references.stream().map(Reference::asParameter).toList(),
                                "lens",
                                lens.asParameter()),
                        Organizations::organization),
                Organization::ownId,
                Organization::key);
    }

    /** Those of the organizations with these own ids that the viewer may see, by own id. */
    public Map<String, Organization> listById(Collection<String> ids, Lens lens) {
        List<Reference> references =
                ids.stream()
                        .distinct()
                        .map(id -> new Reference(Kind.ORGANIZATION, id, null))
                        .toList();
        return find(references, lens).values().stream()
                .collect(Collectors.toMap(Organization::ownId, Function.identity()));
    }

    Connection<Organization> page(
            OrganizationFilter filter, int first, @Nullable String after, Lens lens) {
        Cursor cursor = Cursor.decode(after, "organizations", 2);
        Map<String, Object> parameters = filter.parameters(lens);
        parameters.put("after", cursor == null ? List.of() : cursor.values());
        parameters.put("limit", Connection.size(first) + 1);
        return Connection.of(
                graph.read("directory/organizations", parameters, Organizations::organization),
                first,
                cursor,
                organization ->
                        Cursor.at("organizations", organization.sortName(), organization.ownId()),
                () -> count(filter, lens));
    }

    @Override
    public List<Match<Organization>> matches(String text, Lens lens) {
        return matches(text, OrganizationFilter.ALL, lens);
    }

    List<Match<Organization>> matches(String text, OrganizationFilter filter, Lens lens) {
        return Match.search(
                text,
                query -> {
                    Map<String, Object> parameters = filter.parameters(lens);
                    parameters.put("query", query);
                    return graph.read(
                            "directory/organizations-by-name",
                            parameters,
                            Organizations::organization);
                },
                Organization::aliases);
    }

    private long count(OrganizationFilter filter, Lens lens) {
        return graph.find("directory/organizations-count", new HashMap<>(filter.parameters(lens)))
                .orElseThrow()
                .number("total");
    }

    /** Reads a row that holds an organization in the column of that name. */
    public static Organization organization(Row row) {
        return Organization.of(Objects.requireNonNull(row.findRow("organization")));
    }
}
