package io.commonground.directory;

import static io.commonground.directory.OrganizationKind.ADVISORY_BOARD;
import static io.commonground.directory.OrganizationKind.BOARD;
import static io.commonground.directory.OrganizationKind.COMMITTEE;
import static io.commonground.directory.OrganizationKind.COMPANY;
import static io.commonground.directory.OrganizationKind.SCHOOL;

import io.commonground.graph.Connection;
import io.commonground.graph.Graph;
import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import io.commonground.graph.Source;
import io.commonground.privacy.Viewers;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers questions about companies, schools, boards and other bodies. */
@Controller
class OrganizationController {

    private final Organizations organizations;
    private final Sources sources;
    private final Graph graph;
    private final Viewers viewers;

    OrganizationController(
            Organizations organizations, Sources sources, Graph graph, Viewers viewers) {
        this.organizations = organizations;
        this.sources = sources;
        this.graph = graph;
        this.viewers = viewers;
    }

    @QueryMapping
    Optional<Organization> organization(@Argument String id) {
        return find(id, EnumSet.allOf(OrganizationKind.class));
    }

    @QueryMapping
    Optional<Organization> company(@Argument String id) {
        return find(id, Set.of(COMPANY));
    }

    @QueryMapping
    Optional<Organization> school(@Argument String id) {
        return find(id, Set.of(SCHOOL));
    }

    @QueryMapping
    Optional<Organization> board(@Argument String id) {
        return find(id, Set.of(BOARD, ADVISORY_BOARD, COMMITTEE));
    }

    @QueryMapping
    Connection<Organization> organizations(
            @Argument @Nullable String search,
            @Argument @Nullable OrganizationFilter filter,
            @Argument int first,
            @Argument @Nullable String after) {
        OrganizationFilter wanted = filter == null ? OrganizationFilter.ALL : filter;
        var lens = viewers.current().lens();
        return search == null
                ? organizations.page(wanted, first, after, lens)
                : Match.page(organizations.matches(search, wanted, lens), first, after);
    }

    @BatchMapping(typeName = "Organization")
    Map<Organization, Source> source(List<Organization> organizations) {
        return sources.of(organizations, Organization::source);
    }

    @BatchMapping(typeName = "Organization")
    Map<Organization, Organization> parent(List<Organization> organizations) {
        return related("directory/parents", organizations);
    }

    @BatchMapping(typeName = "Board")
    Map<Organization, Organization> governs(List<Organization> boards) {
        return related("directory/governed", boards);
    }

    private Optional<Organization> find(String id, Set<OrganizationKind> kinds) {
        return Reference.to(Kind.ORGANIZATION, id)
                .flatMap(reference -> organizations.find(reference, viewers.current().lens()))
                .filter(organization -> kinds.contains(organization.kind()));
    }

    private Map<Organization, Organization> related(String statement, List<Organization> ends) {
        var parameters =
                Map.of(
                        "ids",
                        ends.stream().map(Organization::ownId).distinct().toList(),
                        "lens",
                        viewers.current().lens().asParameter());
        Map<String, Organization> byId = new HashMap<>();
        graph.read(statement, parameters)
                .forEach(row -> byId.putIfAbsent(row.text("id"), Organizations.organization(row)));
        Map<Organization, Organization> related = new HashMap<>();
        ends.stream()
                .filter(end -> byId.containsKey(end.ownId()))
                .forEach(end -> related.put(end, byId.get(end.ownId())));
        return related;
    }
}
