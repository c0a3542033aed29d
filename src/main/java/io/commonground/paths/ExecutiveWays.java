package io.commonground.paths;

import io.commonground.graph.Graph;
import io.commonground.graph.Kind;
import io.commonground.graph.LimitExceeded;
import io.commonground.graph.Reference;
import io.commonground.graph.TimeBudgetExceeded;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Lens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * How the vendor's executives reach people, each of them each, by their own tie and by their best
 * path: one walk for each executive. A fixed number of statements, however many people.
 */
@Component
public class ExecutiveWays {

    private static final int MOST = 200_000;

    private final Graph graph;
    private final Groups groups;
    private final Terrains terrains;
    private final PathSettings settings;

    ExecutiveWays(Graph graph, Groups groups, Terrains terrains, PathSettings settings) {
        this.graph = graph.within(settings.timeBudget().plus(Paths.TO_REPORT));
        this.groups = groups;
        this.terrains = terrains;
        this.settings = settings;
    }

    /**
     * The ways to these people; those whom the viewer may not see are passed over.
     *
     * @param told which of them are to be told with who stands between; it may be asked more than
     *     once
     * @throws TimeBudgetExceeded where the time is up before all ways are found
     * @throws LimitExceeded where executives times people are too many
     */
    public Ways to(
            WayQuestion question, Lens lens, Function<Ways, ? extends Collection<Way>> told) {
        Deadline deadline = Deadline.in(settings.timeBudget());
        try {
            return graph.reading(transaction -> to(question, lens, told, transaction, deadline));
        } catch (Deadline.OutOfTime outOfTime) {
            throw new TimeBudgetExceeded(outOfTime);
        }
    }

    private Ways to(
            WayQuestion question,
            Lens lens,
            Function<Ways, ? extends Collection<Way>> told,
            Transaction transaction,
            Deadline deadline) {
        List<Whom> executives = groups.vendorTeam(true, question.day(), lens, transaction);
        List<Whom> people = groups.seen(references(question.people()), lens, transaction);
        check(executives.size(), people.size());
        Terrain terrain =
                terrains.between(
                        executives,
                        people,
                        question.maxHops(),
                        question.past() ? question.day() : null,
                        lens,
                        transaction,
                        deadline);
        Map<Way, Found> found = find(terrain, executives, people, question.maxHops(), deadline);
        Set<String> ids = new LinkedHashSet<>();
        executives.forEach(executive -> ids.add(executive.id()));
        Ways all = new Ways(ids, List.copyOf(found.keySet()), Map.of(), terrain.isComplete());
        return new Ways(
                ids, all.all(), paths(told.apply(all), found, terrain), terrain.isComplete());
    }

    private static List<Reference> references(Collection<String> people) {
        return people.stream().distinct().map(id -> new Reference(Kind.PERSON, id, null)).toList();
    }

    private static void check(int executives, int people) {
        long pairs = (long) executives * people;
        if (pairs > MOST) {
            throw new LimitExceeded(
                    "%d executives and %d people to reach make %d pairs, more than %d: ask about fewer regions or topics."
                            .formatted(executives, people, pairs, MOST));
        }
    }

    private static Map<Way, Found> find(
            Terrain terrain,
            List<Whom> executives,
            List<Whom> people,
            int maxHops,
            Deadline deadline) {
        Map<Way, Found> ways = new LinkedHashMap<>();
        for (Whom executive : executives) {
            int root = terrain.person(executive);
            if (root >= 0) {
                Reach reach = new Reach(terrain.view(), new int[] {root}, maxHops - 1, deadline);
                for (Whom whom : people) {
                    int person = terrain.person(whom);
                    Found path = person < 0 || person == root ? null : reach.from(person);
                    if (path != null) {
                        double tie = terrain.view().strength(root, person);
                        ways.put(
                                new Way(executive.id(), whom.id(), tie, path.strength()),
                                path.turned());
                    }
                }
            }
        }
        return ways;
    }

    private static Map<Way, List<String>> paths(
            Collection<Way> told, Map<Way, Found> found, Terrain terrain) {
        List<Way> wanted = new ArrayList<>(new LinkedHashSet<>(told));
        List<Path> paths =
                wanted.isEmpty()
                        ? List.of()
                        : terrain.report(wanted.stream().map(found::get).toList()).paths();
        Map<Way, List<String>> people = new HashMap<>();
        for (int at = 0; at < wanted.size(); at++) {
            people.put(wanted.get(at), paths.get(at).people());
        }
        return people;
    }
}
