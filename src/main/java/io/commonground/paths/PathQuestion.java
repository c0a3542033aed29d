package io.commonground.paths;

import io.commonground.graph.InvalidRequest;
import io.commonground.graph.LimitExceeded;
import io.commonground.privacy.Lens;
import io.commonground.ties.TieBasis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody wants to know about the ways from one person to another.
 *
 * @param from own id of the person to start from
 * @param to own id of the person to reach
 * @param first how many paths, 1 to 50
 * @param maxHops the longest path, 1 to 6 ties
 * @param minStrength paths weaker than this are left out, 0 to 1
 * @param avoid own ids of people who must not stand between
 * @param basis only ties with any of these kinds of evidence; empty for all
 */
record PathQuestion(
        String from,
        String to,
        int first,
        int maxHops,
        PathRanking ranking,
        double minStrength,
        Set<String> avoid,
        Set<TieBasis> basis) {

    private static final int MOST_PATHS = 50;
    private static final int MOST_HOPS = 6;
    private static final int MOST_AVOIDED = 1000;

    PathQuestion {
        if (first < 1) {
            throw new InvalidRequest("'first' is %d: ask for at least 1 path.".formatted(first));
        }
        if (first > MOST_PATHS) {
            throw new LimitExceeded(
                    "'first' is %d: ask for at most %d paths.".formatted(first, MOST_PATHS));
        }
        if (maxHops < 1 || maxHops > MOST_HOPS) {
            throw new InvalidRequest(
                    "'maxHops' is %d: paths have 1 to %d hops.".formatted(maxHops, MOST_HOPS));
        }
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

    Map<String, Object> parameters(Lens lens) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("first", first);
        parameters.put("avoid", List.copyOf(avoid));
        parameters.put("basis", basisPattern());
        parameters.put("lens", lens.asParameter());
        return parameters;
    }

    private String basisPattern() {
        String letters = basis.stream().map(TieBasis::letter).collect(Collectors.joining());
        return letters.isEmpty() ? "" : ".*[" + letters + "].*";
    }
}
