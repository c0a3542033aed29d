package io.commonground.paths;

import io.commonground.graph.GraphUnavailable;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Lens;
import io.commonground.ties.TieBasis;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Everybody's ties of today, within one transaction. */
final class TodaysTerrain implements Terrain {

    private final Snapshot snapshot;
    private final boolean built;
    private final View view;
    private final Lens lens;
    private final Transaction transaction;
    private final PathReports reports;

    TodaysTerrain(
            Snapshot snapshot,
            boolean built,
            View view,
            Lens lens,
            Transaction transaction,
            PathReports reports) {
        this.snapshot = snapshot;
        this.built = built;
        this.view = view;
        this.lens = lens;
        this.transaction = transaction;
        this.reports = reports;
    }

    @Override
    public View view() {
        return view;
    }

    @Override
    public int person(Whom whom) {
        return snapshot.person(whom.number());
    }

    @Override
    public boolean isComplete() {
        return true;
    }

    @Override
    public PathAnswer report(Collection<Found> found) {
        var outcome = new Searches.Outcome(List.copyOf(found), true);
        PathAnswer answer = reports.of(outcome, snapshot, built, view, lens, transaction).answer();
        if (answer == null) {
            throw new GraphUnavailable("Ties have changed while they were looked at. Ask again.");
        }
        return answer;
    }

    @Override
    public Map<List<Integer>, Ground> grounds(int[] people, BitSet others) {
        var parameters =
                Map.of(
                        "people",
                        numbers(Arrays.stream(people)),
                        "others",
                        numbers(others.stream()),
                        "lens",
                        lens.asParameter());
        Map<List<Integer>, Ground> grounds = new HashMap<>();
        for (Row row : transaction.run("paths/ties-within", parameters)) {
            grounds.put(
                    List.of(
                            snapshot.person(row.number("other")),
                            snapshot.person(row.number("person"))),
                    new Ground(TieBasis.isVerified(row.text("basis")), row.findDay("lastSeen")));
        }
        return grounds;
    }

    private List<Integer> numbers(IntStream people) {
        return people.mapToObj(person -> snapshot.numbers()[person]).toList();
    }
}
