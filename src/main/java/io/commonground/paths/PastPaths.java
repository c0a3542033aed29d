package io.commonground.paths;

import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.graph.Graph;
import io.commonground.graph.Reference;
import io.commonground.privacy.Lens;
import io.commonground.ties.TieOn;
import io.commonground.ties.TiesAsOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Paths as of a day: the ties around both ends are scored for that day ring by ring, as many rings
 * as the hops asked for need, and searched as today's are.
 */
@Component
class PastPaths {

    private final Graph graph;
    private final TiesAsOf ties;
    private final People people;

    PastPaths(Graph graph, TiesAsOf ties, People people) {
        this.graph = graph;
        this.ties = ties;
        this.people = people;
    }

    /** Empty where one of the two is absent or unseen. */
    Optional<PathAnswer> find(PathQuestion question, LocalDate day, Lens lens, Deadline deadline) {
        Map<Reference, Person> ends = people.find(List.of(question.from(), question.to()), lens);
        Person from = ends.get(question.from());
        Person to = ends.get(question.to());
        if (from == null || to == null) {
            return Optional.empty();
        }
        if (from.ownId().equals(to.ownId())) {
            return Optional.of(
                    new PathAnswer(
                            List.of(Path.toOneself(from.ownId())),
                            true,
                            Map.of(from.ownId(), from)));
        }
        return Optional.of(find(question, from.ownId(), to.ownId(), day, lens, deadline));
    }

    private PathAnswer find(
            PathQuestion question,
            String from,
            String to,
            LocalDate day,
            Lens lens,
            Deadline deadline) {
        Set<String> barred = barred(lens);
        Set<String> unused = new HashSet<>(barred);
        unused.addAll(question.avoid());
        unused.remove(from);
        unused.remove(to);
        Rings rings = new Rings(ties, graph, day, lens, unused, deadline);
        boolean reached = reach(rings, from, to, question.maxHops());
        PastNetwork past = new PastNetwork(rings.ties(), List.of(from, to), barred);
        View view =
                new View(
                        past.network(),
                        past.set(List.of()),
                        BasisMask.filter(question.basis()),
                        past.set(question.avoid()));
        Searches.Outcome outcome =
                Searches.of(question, view, past.person(from), past.person(to), deadline);
        return answer(outcome, reached, past, day, lens);
    }

    /** Every path of up to so many hops then lies within what has been scored. */
    private static boolean reach(Rings rings, String from, String to, int maxHops) {
        boolean ends = rings.reach(List.of(from, to));
        if (!ends || maxHops <= 2) {
            return ends;
        }
        Set<String> left = rings.around(List.of(from));
        Set<String> right = rings.around(List.of(to));
        boolean fewer = left.size() <= right.size();
        boolean reached = rings.reach(fewer ? left : right);
        if (reached && maxHops > 3) {
            reached = rings.reach(fewer ? right : left);
        }
        if (reached && maxHops > 4) {
            reached = rings.reach(rings.around(left));
        }
        return reached && (maxHops < 6 || rings.reach(rings.around(right)));
    }

    private PathAnswer answer(
            Searches.Outcome outcome, boolean reached, PastNetwork past, LocalDate day, Lens lens) {
        List<Path> paths = new ArrayList<>();
        for (Found found : outcome.found()) {
            paths.add(path(found, past, day));
        }
        Set<String> named =
                paths.stream().flatMap(path -> path.people().stream()).collect(Collectors.toSet());
        return new PathAnswer(
                List.copyOf(paths), reached && outcome.complete(), people.listById(named, lens));
    }

    static Path path(Found found, PastNetwork past, LocalDate day) {
        List<String> ids = new ArrayList<>();
        List<Hop> hops = new ArrayList<>();
        for (int person : found.people()) {
            String id = past.id(person);
            if (!ids.isEmpty()) {
                TieOn tie = past.tie(ids.getLast(), id);
                hops.add(
                        new Hop(
                                ids.getLast(),
                                id,
                                tie.strength(),
                                tie.basisCode(),
                                tie.lastSeen(),
                                day));
            }
            ids.add(id);
        }
        return new Path(List.copyOf(ids), List.copyOf(hops), found.strength());
    }

    /** Who may not stand between, as of today: a wish holds for past days too. */
    Set<String> barred(Lens lens) {
        var parameters = Map.of("lens", lens.asParameter());
        return graph.read("paths/barred", parameters, row -> row.text("id")).stream()
                .collect(Collectors.toSet());
    }
}
