package io.commonground.paths;

import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import io.commonground.paths.Hop.Explained;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewers;
import io.commonground.ties.BandSettings;
import io.commonground.ties.Explanation;
import io.commonground.ties.Reason;
import io.commonground.ties.TieBasis;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code connectionPaths}. */
@Controller
class PathController {

    private final Paths paths;
    private final People people;
    private final BandSettings bands;
    private final Viewers viewers;

    PathController(Paths paths, People people, BandSettings bands, Viewers viewers) {
        this.paths = paths;
        this.people = people;
        this.bands = bands;
        this.viewers = viewers;
    }

    @QueryMapping
    PathAnswer connectionPaths(
            @Argument String from,
            @Argument String to,
            @Argument int first,
            @Argument int maxHops,
            @Argument PathRanking rankBy,
            @Argument @Nullable Double minStrength,
            @Argument @Nullable List<String> avoid,
            @Argument @Nullable Set<TieBasis> basis,
            @Argument boolean distinctConnectors,
            @Argument @Nullable LocalDate asOf,
            DataLoader<String, Person> persons) {
        Lens lens = viewers.current().lens();
        Asked asked = asked(from, to, avoid == null ? List.of() : avoid, lens);
        PathAnswer answer =
                paths.find(
                                new PathQuestion(
                                        asked.from(),
                                        asked.to(),
                                        first,
                                        maxHops,
                                        rankBy,
                                        minStrength == null ? 0 : minStrength,
                                        asked.avoid(),
                                        basis == null ? Set.of() : basis,
                                        distinctConnectors,
                                        PastDays.checked(asOf)),
                                lens)
                        .orElseGet(() -> absent(from, to, lens));
        answer.people().forEach(persons::prime);
        return answer;
    }

    /** Whom the arguments name. */
    private record Asked(Reference from, Reference to, Set<String> avoid) {}

    /** The two ends are looked up with the question itself, unless more people are named. */
    private Asked asked(String from, String to, List<String> avoid, Lens lens) {
        Optional<Reference> start = Reference.to(Kind.PERSON, from);
        Optional<Reference> end = Reference.to(Kind.PERSON, to);
        if (avoid.isEmpty() && start.isPresent() && end.isPresent()) {
            return new Asked(start.get(), end.get(), Set.of());
        }
        Map<String, String> named = new LinkedHashMap<>();
        named.put("from", from);
        named.put("to", to);
        for (int i = 0; i < avoid.size(); i++) {
            named.put("avoid[" + i + "]", avoid.get(i));
        }
        Map<String, Person> known = new LinkedHashMap<>(people.get(named, lens));
        known.keySet().removeAll(Set.of("from", "to"));
        return new Asked(
                start.orElseThrow(),
                end.orElseThrow(),
                known.values().stream().map(Person::ownId).collect(Collectors.toSet()));
    }

    /** Says who is absent. */
    private PathAnswer absent(String from, String to, Lens lens) {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("from", from);
        named.put("to", to);
        return new PathAnswer(List.of(), false, byId(people.get(named, lens)));
    }

    private static Map<String, Person> byId(Map<String, Person> named) {
        Map<String, Person> byId = new LinkedHashMap<>();
        named.values().forEach(person -> byId.put(person.ownId(), person));
        return byId;
    }

    @SchemaMapping(typeName = "Path")
    PathBand band(Path path) {
        return PathBand.of(path.strength(), bands);
    }

    @SchemaMapping(typeName = "Path", field = "people")
    CompletableFuture<List<Person>> peopleOf(Path path, DataLoader<String, Person> persons) {
        return persons.loadMany(path.people());
    }

    @SchemaMapping(typeName = "Hop")
    CompletableFuture<Person> from(Hop hop, DataLoader<String, Person> persons) {
        return persons.load(hop.from());
    }

    @SchemaMapping(typeName = "Hop")
    CompletableFuture<Person> to(Hop hop, DataLoader<String, Person> persons) {
        return persons.load(hop.to());
    }

    @SchemaMapping(typeName = "Hop")
    CompletableFuture<List<Reason>> reasons(
            Hop hop, DataLoader<Explained, Optional<Explanation>> explanations) {
        return explanations.load(hop.explained()).thenApply(PathController::reasons);
    }

    @SchemaMapping(typeName = "Path")
    CompletableFuture<String> summary(
            Path path,
            DataLoader<String, Person> persons,
            DataLoader<Explained, Optional<Explanation>> explanations) {
        return persons.loadMany(path.people())
                .thenCombine(
                        explanations.loadMany(path.hops().stream().map(Hop::explained).toList()),
                        (named, explained) -> Summary.of(path, named, explained));
    }

    /** None where the evidence has changed since the tie was derived. */
    private static List<Reason> reasons(Optional<Explanation> explanation) {
        return explanation.map(Explanation::reasons).orElse(List.of());
    }
}
