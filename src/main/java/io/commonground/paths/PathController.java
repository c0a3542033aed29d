package io.commonground.paths;

import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewers;
import io.commonground.ties.BandSettings;
import io.commonground.ties.Explanation;
import io.commonground.ties.Pair;
import io.commonground.ties.Reason;
import io.commonground.ties.TieBasis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            @Argument @Nullable Set<TieBasis> basis) {
        Lens lens = viewers.current().lens();
        Map<String, String> named = new LinkedHashMap<>();
        named.put("from", from);
        named.put("to", to);
        List<String> unwanted = avoid == null ? List.of() : avoid;
        for (int i = 0; i < unwanted.size(); i++) {
            named.put("avoid[" + i + "]", unwanted.get(i));
        }
        Map<String, Person> asked = new LinkedHashMap<>(people.get(named, lens));
        return paths.find(
                new PathQuestion(
                        ownId(asked.remove("from")),
                        ownId(asked.remove("to")),
                        first,
                        maxHops,
                        rankBy,
                        minStrength == null ? 0 : minStrength,
                        asked.values().stream().map(Person::ownId).collect(Collectors.toSet()),
                        basis == null ? Set.of() : basis),
                lens);
    }

    private static String ownId(@Nullable Person person) {
        return Objects.requireNonNull(person).ownId();
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
            Hop hop, DataLoader<Pair, Optional<Explanation>> explanations) {
        return explanations.load(hop.pair()).thenApply(PathController::reasons);
    }

    @SchemaMapping(typeName = "Path")
    CompletableFuture<String> summary(
            Path path,
            DataLoader<String, Person> persons,
            DataLoader<Pair, Optional<Explanation>> explanations) {
        return persons.loadMany(path.people())
                .thenCombine(
                        explanations.loadMany(path.hops().stream().map(Hop::pair).toList()),
                        (named, explained) -> Summary.of(path, named, explained));
    }

    /** None where the evidence has changed since the tie was derived. */
    private static List<Reason> reasons(Optional<Explanation> explanation) {
        return explanation.map(Explanation::reasons).orElse(List.of());
    }
}
