package io.commonground.paths;

import io.commonground.graph.GraphUnavailable;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Lens;
import java.util.Collection;
import java.util.List;

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
}
