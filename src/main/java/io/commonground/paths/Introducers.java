package io.commonground.paths;

import io.commonground.directory.Person;
import io.commonground.graph.Graph;
import io.commonground.graph.InvalidRequest;
import io.commonground.graph.LimitExceeded;
import io.commonground.graph.NotFound;
import io.commonground.graph.Reference;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Lens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who of the vendor team can introduce us: everybody by their best path, found in one walk. */
@Component
class Introducers {

    private static final int MOST = 100;

    private final Graph graph;
    private final Groups groups;
    private final Terrains terrains;
    private final PathSettings settings;

    Introducers(Graph graph, Groups groups, Terrains terrains, PathSettings settings) {
        this.graph = graph.within(settings.timeBudget().plus(Paths.TO_REPORT));
        this.groups = groups;
        this.terrains = terrains;
        this.settings = settings;
    }

    /**
     * Who can introduce us.
     *
     * @param people everybody along the paths, by own id
     * @param complete false where the time was up before all was looked at
     */
    record Answer(List<Introducer> introducers, Map<String, Person> people, boolean complete) {}

    /**
     * The vendor team by the strength of their best path to that person, or to anybody of that
     * account or organization; whoever has none is left out.
     *
     * @throws NotFound where the thing is absent or unseen
     */
    Answer to(Reference thing, int first, int maxHops, @Nullable LocalDate asOf, Lens lens) {
        check(first);
        PathQuestion.checkHops(maxHops, PathQuestion.MOST_HOPS);
        Deadline deadline = Deadline.in(settings.timeBudget());
        return graph.reading(tx -> to(thing, first, maxHops, asOf, lens, tx, deadline));
    }

    private static void check(int first) {
        if (first < 1) {
            throw new InvalidRequest("'first' is " + first + ": ask for at least 1.");
        }
        if (first > MOST) {
            throw new LimitExceeded(
                    "'first' is %d: ask for at most %d introducers.".formatted(first, MOST));
        }
    }

    private Answer to(
            Reference thing,
            int first,
            int maxHops,
            @Nullable LocalDate asOf,
            Lens lens,
            Transaction transaction,
            Deadline deadline) {
        List<Whom> targets = groups.of(thing, asOf, lens, transaction);
        Set<Whom> team = new HashSet<>(groups.vendorTeam(false, asOf, lens, transaction));
        targets.forEach(team::remove);
        Terrain terrain =
                terrains.between(targets, team, maxHops, asOf, lens, transaction, deadline);
        List<Found> best = new ArrayList<>();
        boolean complete = search(terrain, targets, team, maxHops, deadline, best);
        best.sort(Found.ORDER);
        PathAnswer answer = terrain.report(best.stream().limit(first).toList());
        Map<String, Person> people = answer.people();
        return new Answer(
                answer.paths().stream().map(path -> introducer(path, people)).toList(),
                people,
                complete);
    }

    private static boolean search(
            Terrain terrain,
            List<Whom> targets,
            Set<Whom> team,
            int maxHops,
            Deadline deadline,
            List<Found> best) {
        try {
            Reach reach = new Reach(terrain.view(), terrain.people(targets), maxHops - 1, deadline);
            for (int person : terrain.people(team)) {
                Found path = terrain.view().mayConnect(person) ? reach.from(person) : null;
                if (path != null) {
                    best.add(path);
                }
            }
            return terrain.isComplete();
        } catch (Deadline.OutOfTime outOfTime) {
            return false;
        }
    }

    private static Introducer introducer(Path path, Map<String, Person> people) {
        return new Introducer(Objects.requireNonNull(people.get(path.people().getFirst())), path);
    }
}
