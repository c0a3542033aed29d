package io.commonground.paths;

import io.commonground.graph.Graph;
import io.commonground.graph.Reference;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Lens;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whether people in a row are a path that a viewer may see today, and how strong it is. */
@Component
public class PathCheck {

    private final Graph graph;
    private final Groups groups;
    private final Terrains terrains;
    private final PathSettings settings;

    PathCheck(Graph graph, Groups groups, Terrains terrains, PathSettings settings) {
        this.graph = graph;
        this.groups = groups;
        this.terrains = terrains;
        this.settings = settings;
    }

    /**
     * The path of these people, in that order.
     *
     * @param asker own id of whoever wants to go it: they and the last person are asked for nothing
     * @return empty where somebody is absent, unseen, named twice or asked for nothing any more, or
     *     where two neighbours have no tie, as far as the viewer may know: always the same answer
     */
    public Optional<CheckedPath> find(List<Reference> people, String asker, Lens lens) {
        PathQuestion.checkHops(people.size() - 1, PathQuestion.MOST_HOPS);
        Deadline deadline = Deadline.in(settings.timeBudget());
        return graph.reading(transaction -> find(people, asker, lens, transaction, deadline));
    }

    private Optional<CheckedPath> find(
            List<Reference> people,
            String asker,
            Lens lens,
            Transaction transaction,
            Deadline deadline) {
        List<Whom> along = groups.seen(people, lens, transaction);
        if (new HashSet<>(along).size() < people.size()) {
            return Optional.empty();
        }
        Terrain terrain =
                terrains.between(
                        along, along, people.size() - 1, null, lens, transaction, deadline);
        int[] way = terrain.people(along);
        if (way.length < people.size()) {
            return Optional.empty();
        }
        double strength = 1;
        for (int i = 0; i < way.length - 1; i++) {
            boolean isAsker = along.get(i).id().equals(asker);
            strength *=
                    isAsker || terrain.view().mayConnect(way[i])
                            ? terrain.view().strength(way[i], way[i + 1])
                            : 0;
        }
        return strength > 0
                ? Optional.of(new CheckedPath(along.stream().map(Whom::id).toList(), strength))
                : Optional.empty();
    }
}
