package io.commonground.paths;

import io.commonground.directory.People;
import io.commonground.graph.Graph;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Lens;
import io.commonground.ties.TiesAsOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the ties that questions about many people are answered by. */
@Component
class Terrains {

    private final Graph graph;
    private final Networks networks;
    private final PathReports reports;
    private final PastPaths past;
    private final TiesAsOf ties;
    private final People people;

    Terrains(
            Graph graph,
            Networks networks,
            PathReports reports,
            PastPaths past,
            TiesAsOf ties,
            People people) {
        this.graph = graph;
        this.networks = networks;
        this.reports = reports;
        this.past = past;
        this.ties = ties;
        this.people = people;
    }

    /**
     * The ties between two groups of people.
     *
     * @param near where the walk begins; the smaller group
     * @param far whom it has to reach
     * @param day null for today
     */
    Terrain between(
            Collection<Whom> near,
            Collection<Whom> far,
            int hops,
            @Nullable LocalDate day,
            Lens lens,
            Transaction transaction,
            Deadline deadline) {
        return day == null
                ? today(lens, transaction, deadline)
                : then(near, far, hops, day, lens, deadline);
    }

    private Terrain today(Lens lens, Transaction transaction, Deadline deadline) {
        LayerState layer = LayerState.of(transaction.run("paths/layer", Map.of()).getFirst());
        Snapshot snapshot = networks.upTo(layer, deadline.left());
        BitSet owners = Numbered.among(lens.owners(), snapshot, transaction);
        View view = new View(snapshot.network(), owners, BasisMask.ALL, snapshot.unseen(lens));
        return new TodaysTerrain(snapshot, layer.built(), view, lens, transaction, reports);
    }

    private Terrain then(
            Collection<Whom> near,
            Collection<Whom> far,
            int hops,
            LocalDate day,
            Lens lens,
            Deadline deadline) {
        Set<String> barred = past.barred(lens);
        Rings rings = new Rings(ties, graph, day, lens, Set.of(), deadline);
        Set<String> roots = ids(near);
        List<String> both = new ArrayList<>(roots);
        both.addAll(ids(far));
        boolean reached = rings.reach(both);
        Set<String> ring = roots;
        for (int hop = 3; hop <= hops && reached; hop++) {
            ring = rings.around(ring);
            ring.removeAll(barred);
            reached = rings.reach(ring);
        }
        PastNetwork network = new PastNetwork(rings.ties(), both, barred);
        View view = new View(network.network(), new BitSet(), BasisMask.ALL, new BitSet());
        return new PastTerrain(network, view, day, lens, people, reached);
    }

    private static Set<String> ids(Collection<Whom> some) {
        return some.stream().map(Whom::id).collect(Collectors.toSet());
    }
}
