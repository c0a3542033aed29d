package io.commonground.paths;

import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.graph.Graph;
import io.commonground.graph.LimitExceeded;
import io.commonground.graph.NotFound;
import io.commonground.graph.Reference;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Lens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The matrix of executives and stakeholders: one walk for each executive, not one for each pair.
 */
@Component
class CommonGrounds {

    private static final int MOST_CELLS = 50_000;

    private final Graph graph;
    private final Groups groups;
    private final Terrains terrains;
    private final People people;
    private final PathSettings settings;

    CommonGrounds(
            Graph graph, Groups groups, Terrains terrains, People people, PathSettings settings) {
        this.graph = graph.within(settings.timeBudget().plus(Paths.TO_REPORT));
        this.groups = groups;
        this.terrains = terrains;
        this.people = people;
        this.settings = settings;
    }

    /**
     * What is asked.
     *
     * @param executives whose paths, empty for all executives of the vendor team
     * @param maxHops the longest path
     * @param withPaths whether the paths are to be seen, or their strengths alone
     */
    record Question(
            Reference account,
            List<Reference> executives,
            int maxHops,
            @Nullable LocalDate asOf,
            boolean withPaths) {}

    /** The two sides of a matrix. */
    private record Sides(List<Whom> executives, List<Whom> stakeholders) {}

    /**
     * The best path of every executive to every stakeholder of the account.
     *
     * @throws NotFound where the account or an executive is absent or unseen
     * @throws LimitExceeded where the matrix is too large
     */
    CommonGround of(Question question, Lens lens) {
        PathQuestion.checkHops(question.maxHops(), PathQuestion.MOST_HOPS);
        Deadline deadline = Deadline.in(settings.timeBudget());
        return graph.reading(transaction -> of(question, lens, transaction, deadline));
    }

    private CommonGround of(
            Question question, Lens lens, Transaction transaction, Deadline deadline) {
        Sides sides = sides(question, lens, transaction);
        Terrain terrain =
                terrains.between(
                        sides.executives(),
                        sides.stakeholders(),
                        question.maxHops(),
                        question.asOf(),
                        lens,
                        transaction,
                        deadline);
        Map<List<Integer>, Found> best = new HashMap<>();
        boolean complete = search(terrain, sides, question.maxHops(), deadline, best);
        Map<List<Integer>, Path> paths = new HashMap<>();
        Map<String, Person> known = new HashMap<>(known(sides, lens));
        if (question.withPaths()) {
            List<Found> found = List.copyOf(best.values());
            PathAnswer told = terrain.report(found);
            for (int i = 0; i < found.size(); i++) {
                paths.put(ends(found.get(i)), told.paths().get(i));
            }
            known.putAll(told.people());
        }
        return matrix(question, sides, terrain, best, paths, known, complete);
    }

    private Sides sides(Question question, Lens lens, Transaction transaction) {
        List<Whom> stakeholders = groups.of(question.account(), question.asOf(), lens, transaction);
        List<Whom> executives =
                question.executives().isEmpty()
                        ? groups.vendorTeam(true, question.asOf(), lens, transaction)
                        : groups.of(question.executives(), lens, transaction);
        long cells = (long) executives.size() * stakeholders.size();
        if (cells > MOST_CELLS) {
            throw new LimitExceeded(
                    "%d executives and %d stakeholders make %d cells, more than %d: name fewer executives."
                            .formatted(executives.size(), stakeholders.size(), cells, MOST_CELLS));
        }
        return new Sides(executives, stakeholders);
    }

    private static boolean search(
            Terrain terrain,
            Sides sides,
            int maxHops,
            Deadline deadline,
            Map<List<Integer>, Found> best) {
        try {
            int[] stakeholders = terrain.people(sides.stakeholders());
            for (int executive : terrain.people(sides.executives())) {
                Reach reach =
                        new Reach(terrain.view(), new int[] {executive}, maxHops - 1, deadline);
                for (int stakeholder : stakeholders) {
                    Found path = stakeholder == executive ? null : reach.from(stakeholder);
                    if (path != null) {
                        Found turned = path.turned();
                        best.put(ends(turned), turned);
                    }
                }
            }
            return terrain.isComplete();
        } catch (Deadline.OutOfTime outOfTime) {
            return false;
        }
    }

    private static List<Integer> ends(Found path) {
        return List.of(path.people()[0], path.people()[path.people().length - 1]);
    }

    private CommonGround matrix(
            Question question,
            Sides sides,
            Terrain terrain,
            Map<List<Integer>, Found> best,
            Map<List<Integer>, Path> paths,
            Map<String, Person> known,
            boolean complete) {
        List<CommonGroundCell> cells = new ArrayList<>();
        for (Whom executive : sides.executives()) {
            for (Whom stakeholder : sides.stakeholders()) {
                var ends = List.of(terrain.person(executive), terrain.person(stakeholder));
                Found found = best.get(ends);
                cells.add(
                        new CommonGroundCell(
                                person(executive, known),
                                person(stakeholder, known),
                                found == null ? null : found.strength(),
                                paths.get(ends),
                                question.asOf()));
            }
        }
        return new CommonGround(
                persons(sides.executives(), known),
                persons(sides.stakeholders(), known),
                cells,
                known,
                complete);
    }

    private Map<String, Person> known(Sides sides, Lens lens) {
        Set<String> ids = new LinkedHashSet<>();
        sides.executives().forEach(whom -> ids.add(whom.id()));
        sides.stakeholders().forEach(whom -> ids.add(whom.id()));
        return people.listById(ids, lens);
    }

    private static List<Person> persons(Collection<Whom> some, Map<String, Person> known) {
        return some.stream().map(whom -> person(whom, known)).toList();
    }

    private static Person person(Whom whom, Map<String, Person> known) {
        return Objects.requireNonNull(known.get(whom.id()));
    }
}
