package io.commonground.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.commonground.graph.Connection;
import io.commonground.graph.Graph;
import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import io.commonground.graph.Row;
import io.commonground.graph.Source;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers questions about people. */
@Controller
class PersonController {

    private final People people;
    private final Organizations organizations;
    private final Sources sources;
    private final Graph graph;
    private final Viewers viewers;

    PersonController(
            People people,
            Organizations organizations,
            Sources sources,
            Graph graph,
            Viewers viewers) {
        this.people = people;
        this.organizations = organizations;
        this.sources = sources;
        this.graph = graph;
        this.viewers = viewers;
    }

    @QueryMapping
    Optional<Person> person(@Argument String id) {
        return Reference.to(Kind.PERSON, id)
                .flatMap(reference -> people.find(reference, viewers.current().lens()));
    }

    @QueryMapping
    Connection<Person> people(
            @Argument @Nullable String search,
            @Argument @Nullable PersonFilter filter,
            @Argument int first,
            @Argument @Nullable String after) {
        PersonFilter wanted = filter == null ? PersonFilter.ALL : filter;
        var lens = viewers.current().lens();
        if (wanted.affiliatedWith() != null) {
            organizations.get("filter.affiliatedWith", wanted.affiliatedWith(), lens);
        }
        return search == null
                ? people.page(wanted, first, after, lens)
                : Match.page(people.matches(search, wanted, lens), first, after);
    }

    @BatchMapping(typeName = "Person")
    Map<Person, Source> source(List<Person> people) {
        return sources.of(people, Person::source);
    }

    @BatchMapping(typeName = "Person")
    Map<Person, List<Affiliation>> affiliations(List<Person> people) {
        Lens lens = viewers.current().lens();
        var parameters =
                Map.of(
                        "ids",
                        people.stream().map(Person::ownId).distinct().toList(),
                        "lens",
                        lens.asParameter());
        Map<String, List<Affiliation>> byPerson =
                graph.read("directory/affiliations", parameters).stream()
                        .collect(
                                groupingBy(
                                        (Row row) -> row.text("person"),
                                        mapping(Affiliation::of, toList())));
        return people.stream()
                .distinct()
                .collect(
                        toMap(
                                Function.identity(),
                                person ->
                                        shown(
                                                byPerson.getOrDefault(person.ownId(), List.of()),
                                                lens.showsAgeOf(person.ownId()))));
    }

    /**
     * Where studies are shown by ranges of years, they stand apart: their place would tell more.
     */
    private static List<Affiliation> shown(List<Affiliation> affiliations, boolean ages) {
        return ages
                ? affiliations
                : affiliations.stream()
                        .map(Affiliation::inBands)
                        .sorted(Affiliation.STUDIES_APART)
                        .toList();
    }
}
