package io.commonground.directory;

import io.commonground.graph.Connection;
import io.commonground.graph.Cursor;
import io.commonground.graph.Graph;
import io.commonground.graph.Kind;
import io.commonground.graph.NotFound;
import io.commonground.graph.Reference;
import io.commonground.graph.Statements;
import io.commonground.privacy.Lens;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the graph, as far as a viewer may see them. */
@Component
@Transactional(readOnly = true, timeoutString = "${commonground.directory.timeout-seconds:10}")
public class People implements NamedThings {

    private static final int LONGEST_ECHO = 80;

    private final Neo4jTemplate template;
    private final Graph graph;

    People(Neo4jTemplate template, Graph graph) {
        this.template = template;
        this.graph = graph;
    }

    @Override
    public Kind kind() {
        return Kind.PERSON;
    }

    /** The person referred to, if the viewer may see them. */
    public Optional<Person> find(Reference reference, Lens lens) {
        return Optional.ofNullable(find(List.of(reference), lens).get(reference));
    }

    /** Those of the people referred to whom the viewer may see. */
    @Override
    public Map<Reference, Person> find(Collection<Reference> references, Lens lens) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return Reference.resolve(
                references,
                template.findAll(
                        Statements.text("directory/people-by-reference"),
                        Map.of(
                                "references",
                                references.stream().map(Reference::asParameter).toList(),
                                "lens",
                                lens.asParameter()),
                        Person.class),
                Person::ownId,
                Person::key);
    }

    /** The people that these arguments name, in one statement; one who is absent is an error. */
    public Map<String, Person> get(Map<String, String> values, Lens lens) {
        Map<String, Reference> references = new LinkedHashMap<>();
        values.forEach((argument, value) ->
                Reference.to(Kind.PERSON, value)
                        .ifPresent(reference -> references.put(argument, reference)));
        Map<Reference, Person> found = find(references.values(), lens);
        Map<String, Person> people = new LinkedHashMap<>();
        values.forEach((argument, value) -> {
            Person person = named(found, references.get(argument));
            if (person == null) {
                throw new NotFound(
                        "Nobody is known as '%s' (argument '%s'). Look the id up with people(search: …)."
                                .formatted(shortened(value), argument));
            }
            people.put(argument, person);
        });
        return people;
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_ECHO ? value : value.substring(0, LONGEST_ECHO) + "…";
    }

    private static @Nullable Person named(
            Map<Reference, Person> found, @Nullable Reference reference) {
        return reference == null ? null : found.get(reference);
    }

    /** Those of the people with these own ids whom the viewer may see, by own id. */
    public Map<String, Person> listById(Collection<String> ids, Lens lens) {
        List<Reference> references =
                ids.stream().distinct().map(id -> new Reference(Kind.PERSON, id, null)).toList();
        return find(references, lens).values().stream()
                .collect(Collectors.toMap(Person::ownId, Function.identity()));
    }

    /**
     * For each thing the person it names by own id, in one statement; things that name nobody, or
     * somebody whom the viewer may not see, are left out.
     */
    public <T> Map<T, Person> each(
            Collection<T> things, Function<T, @Nullable String> ownId, Lens lens) {
        Map<String, Person> known =
                listById(things.stream().map(ownId).filter(Objects::nonNull).toList(), lens);
        Map<T, Person> found = new HashMap<>();
        things.forEach(thing -> {
            Person person = known.get(ownId.apply(thing));
            if (person != null) {
                found.put(thing, person);
            }
        });
        return found;
    }

    /**
     * For each thing the people it names by own ids, in their order, in one statement; those whom
     * the viewer may not see are left out.
     */
    public <T> Map<T, List<Person>> all(
            Collection<T> things, Function<T, ? extends Collection<String>> ownIds, Lens lens) {
        Map<String, Person> known =
                listById(
                        things.stream().flatMap(thing -> ownIds.apply(thing).stream()).toList(),
                        lens);
        Map<T, List<Person>> found = new HashMap<>();
        things.forEach(thing ->
                found.put(
                        thing,
                        ownIds.apply(thing).stream()
                                .map(known::get)
                                .filter(Objects::nonNull)
                                .toList()));
        return found;
    }

    Connection<Person> page(PersonFilter filter, int first, @Nullable String after, Lens lens) {
        Cursor cursor = Cursor.decode(after, "people", 2);
        Map<String, Object> parameters = filter.parameters(lens);
        parameters.put("after", cursor == null ? List.of() : cursor.values());
        parameters.put("limit", Connection.size(first) + 1);
        return Connection.of(
                template.findAll(Statements.text("directory/people"), parameters, Person.class),
                first,
                cursor,
                person -> Cursor.at("people", person.sortName(), person.ownId()),
                () -> count(filter, lens));
    }

    @Override
    public List<Match<Person>> matches(String text, Lens lens) {
        return matches(text, PersonFilter.ALL, lens);
    }

    List<Match<Person>> matches(String text, PersonFilter filter, Lens lens) {
        return Match.search(
                text,
                query -> {
                    Map<String, Object> parameters = filter.parameters(lens);
                    parameters.put("query", query);
                    return template.findAll(
                            Statements.text("directory/people-by-name"), parameters, Person.class);
                },
                person -> person.aliases() == null ? List.of() : person.aliases());
    }

    private long count(PersonFilter filter, Lens lens) {
        return graph.find("directory/people-count", new HashMap<>(filter.parameters(lens)))
                .orElseThrow()
                .number("total");
    }
}
