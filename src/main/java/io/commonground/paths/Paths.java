package io.commonground.paths;

import io.commonground.graph.Graph;
import io.commonground.graph.TimeBudgetExceeded;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Lens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The ways from one person to another along ties. */
@Component
class Paths {

    private final Graph graph;

    Paths(Graph graph) {
        this.graph = graph;
    }

    /** The best paths by the question's ranking; none where nobody stands between. */
    PathAnswer find(PathQuestion question, Lens lens) {
        if (question.from().equals(question.to())) {
            return new PathAnswer(List.of(Path.toOneself(question.from())), true);
        }
        List<Path> found = new ArrayList<>();
        try {
            graph.reading(transaction -> search(question, lens, transaction, found));
            return new PathAnswer(List.copyOf(found), true);
        } catch (TimeBudgetExceeded outOfTime) {
            return new PathAnswer(List.copyOf(found), false);
        }
    }

    /**
     * Length by length. Ranked by strength, the weakest of the best so far is the floor under which
     * longer paths need not be looked at; ranked by hops, longer ones are not looked at once there
     * are enough.
     */
    private static boolean search(
            PathQuestion question, Lens lens, Transaction transaction, List<Path> best) {
        best.clear();
        Map<String, Object> parameters = question.parameters(lens);
        boolean byHops = question.ranking() == PathRanking.FEWEST_HOPS;
        for (int hops = 1; hops <= question.maxHops(); hops++) {
            boolean full = best.size() >= question.first();
            if (byHops && full) {
                break;
            }
            parameters.put(
                    "floor",
                    full
                            ? Math.max(best.getLast().strength(), question.minStrength())
                            : question.minStrength());
            transaction.run(statement(hops), parameters).stream().map(Path::of).forEach(best::add);
            best.sort(byHops ? Path.BY_HOPS : Path.BY_STRENGTH);
            if (best.size() > question.first()) {
                best.subList(question.first(), best.size()).clear();
            }
        }
        return true;
    }

    private static String statement(int hops) {
        return "paths/of-" + hops + (hops == 1 ? "-hop" : "-hops");
    }
}
