package io.commonground.paths;

import io.commonground.graph.Graph;
import io.commonground.graph.GraphUnavailable;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Lens;
import java.time.Duration;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ways from one person to another along ties (scoring.md §3). */
@Component
class Paths {

    /** A path found in memory can be gone in the graph: then the ties held have been overtaken. */
    private static final int TRIES = 3;

    /** After a search whose time was up, what it has found is still to be told. */
    static final Duration TO_REPORT = Duration.ofSeconds(2);

    private final Graph graph;
    private final Networks networks;
    private final PathReports reports;
    private final PastPaths past;
    private final PathSettings settings;

    Paths(
            Graph graph,
            Networks networks,
            PathReports reports,
            PastPaths past,
            PathSettings settings) {
        this.graph = graph.within(settings.timeBudget().plus(TO_REPORT));
        this.networks = networks;
        this.reports = reports;
        this.past = past;
        this.settings = settings;
    }

    /**
     * The best paths by the question's ranking, those of equal strength in the order of ids; none
     * where nobody stands between. Empty where one of the two is absent or unseen.
     */
    Optional<PathAnswer> find(PathQuestion question, Lens lens) {
        Deadline deadline = Deadline.in(settings.timeBudget());
        if (question.asOf() != null) {
            return past.find(question, question.asOf(), lens, deadline);
        }
        BitSet gone = new BitSet();
        for (int tries = 0; tries < TRIES; tries++) {
            Attempt attempt = graph.reading(tx -> attempt(question, lens, gone, tx, deadline));
            if (attempt.isFinal()) {
                return Optional.ofNullable(attempt.answer());
            }
        }
        throw new GraphUnavailable("Ties have changed while they were looked at. Ask again.");
    }

    /**
     * One search.
     *
     * @param known whether both people are
     * @param answer null where they are not, or where the graph has moved on
     */
    private record Attempt(boolean known, @Nullable PathAnswer answer) {

        boolean isFinal() {
            return !known || answer != null;
        }
    }

    private Attempt attempt(
            PathQuestion question,
            Lens lens,
            BitSet gone,
            Transaction transaction,
            Deadline deadline) {
        Row row =
                transaction
                        .run(
                                "paths/question",
                                Map.of(
                                        "from", question.from().asParameter(),
                                        "to", question.to().asParameter(),
                                        "lens", lens.asParameter()))
                        .getFirst();
        if (row.isNull("from") || row.isNull("to")) {
            return new Attempt(false, null);
        }
        LayerState layer = LayerState.of(row);
        if (row.number("from") == row.number("to")) {
            return new Attempt(true, reports.toOneself(row.integer("from"), lens, transaction));
        }
        Snapshot snapshot = networks.upTo(layer, deadline.left());
        BitSet barred = snapshot.unseen(lens);
        barred.or(gone);
        barred.or(Numbered.among(question.avoid(), snapshot, transaction));
        View view =
                new View(
                        snapshot.network(),
                        Numbered.among(lens.owners(), snapshot, transaction),
                        BasisMask.filter(question.basis()),
                        barred);
        int from = snapshot.person(row.number("from"));
        int to = snapshot.person(row.number("to"));
        Searches.Outcome outcome = search(question, view, from, to, deadline);
        PathReports.Report report =
                reports.of(outcome, snapshot, layer.built(), view, lens, transaction);
        gone.or(report.gone());
        return new Attempt(true, report.answer());
    }

    private static Searches.Outcome search(
            PathQuestion question, View view, int from, int to, Deadline deadline) {
        return from < 0 || to < 0
                ? Searches.Outcome.NOTHING
                : Searches.of(question, view, from, to, deadline);
    }
}
