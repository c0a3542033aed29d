package io.commonground.paths;

import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import io.commonground.ties.TieBasis;
import java.util.Set;

/** Questions as tests ask them: by own ids, for today. */
final class Questions {

    private Questions() {}

    static PathQuestion of(
            String from,
            String to,
            int first,
            int maxHops,
            PathRanking ranking,
            double minStrength,
            Set<String> avoid,
            Set<TieBasis> basis) {
        return new PathQuestion(
                person(from),
                person(to),
                first,
                maxHops,
                ranking,
                minStrength,
                avoid,
                basis,
                false,
                null);
    }

    static Reference person(String ownId) {
        return new Reference(Kind.PERSON, ownId, null);
    }
}
