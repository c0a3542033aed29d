package io.commonground.paths;

import io.commonground.graph.InvalidRequest;
import io.commonground.graph.LimitExceeded;
import io.commonground.graph.Reference;
import io.commonground.ties.TieBasis;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know about the ways from one person to another.
 *
 * @param from the person to start from
 * @param to the person to reach
 * @param first how many paths, 1 to 50
 * @param maxHops the longest path, 1 to 6 ties
 * @param minStrength paths weaker than this are left out, 0 to 1
 * @param avoid own ids of people who must not stand between
 * @param basis only ties with any of these kinds of evidence; empty for all
 * @param distinctConnectors whether nobody may stand in two of the paths
 * @param asOf the day asked for, null for today
 */
record PathQuestion(
        Reference from,
        Reference to,
        int first,
        int maxHops,
        PathRanking ranking,
        double minStrength,
        Set<String> avoid,
        Set<TieBasis> basis,
        boolean distinctConnectors,
        @Nullable LocalDate asOf) {

    static final int MOST_HOPS = 6;
    private static final int MOST_PATHS = 50;
    private static final int MOST_AVOIDED = 1000;

    PathQuestion {
        if (first < 1) {
            throw new InvalidRequest("'first' is %d: ask for at least 1 path.".formatted(first));
        }
        if (first > MOST_PATHS) {
            throw new LimitExceeded(
                    "'first' is %d: ask for at most %d paths.".formatted(first, MOST_PATHS));
        }
        checkHops(maxHops, MOST_HOPS);
        if (!(minStrength >= 0 && minStrength <= 1)) {
            throw new InvalidRequest(
                    "'minStrength' is %s: strengths lie between 0 and 1.".formatted(minStrength));
        }
        if (avoid.size() > MOST_AVOIDED) {
            throw new LimitExceeded(
                    "'avoid' names %d people: at most %d.".formatted(avoid.size(), MOST_AVOIDED));
        }
        avoid = Set.copyOf(avoid);
        basis = Set.copyOf(basis);
    }

    static void checkHops(int maxHops, int most) {
        if (maxHops < 1 || maxHops > most) {
            throw new InvalidRequest(
                    "'maxHops' is %d: paths have 1 to %d hops.".formatted(maxHops, most));
        }
    }

    boolean byHops() {
        return ranking == PathRanking.FEWEST_HOPS;
    }
}
