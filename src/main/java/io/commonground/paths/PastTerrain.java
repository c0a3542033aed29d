package io.commonground.paths;

import io.commonground.directory.People;
import io.commonground.privacy.Lens;
import io.commonground.ties.TieBasis;
import io.commonground.ties.TieOn;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The ties of a past day between some people, as far as they were scored. */
final class PastTerrain implements Terrain {

    private final PastNetwork network;
    private final View view;
    private final LocalDate day;
    private final Lens lens;
    private final People people;
    private final boolean complete;

    PastTerrain(
            PastNetwork network,
            View view,
            LocalDate day,
            Lens lens,
            People people,
            boolean complete) {
        this.network = network;
        this.view = view;
        this.day = day;
        this.lens = lens;
        this.people = people;
        this.complete = complete;
    }

    @Override
    public View view() {
        return view;
    }

    @Override
    public int person(Whom whom) {
        return network.person(whom.id());
    }

    @Override
    public boolean isComplete() {
        return complete;
    }

    @Override
    public PathAnswer report(Collection<Found> found) {
        List<Path> paths = found.stream().map(path -> PastPaths.path(path, network, day)).toList();
        Set<String> named =
                paths.stream().flatMap(path -> path.people().stream()).collect(Collectors.toSet());
        return new PathAnswer(paths, complete, people.listById(named, lens));
    }

    @Override
    public Map<List<Integer>, Ground> grounds(int[] people, BitSet others) {
        Map<List<Integer>, Ground> grounds = new HashMap<>();
        for (int person : people) {
            for (int other : view.of(person).others()) {
                if (others.get(other)) {
                    TieOn tie = network.tie(network.id(other), network.id(person));
                    grounds.put(
                            List.of(other, person),
                            new Ground(TieBasis.isVerified(tie.basisCode()), tie.lastSeen()));
                }
            }
        }
        return grounds;
    }
}
