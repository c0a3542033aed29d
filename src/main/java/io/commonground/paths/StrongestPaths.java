package io.commonground.paths;

import io.commonground.graph.Reference;
import io.commonground.privacy.Lens;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The strongest ways between two people, for whoever keeps a question about them. */
@Component
public class StrongestPaths {

    private final Paths paths;

    StrongestPaths(Paths paths) {
        this.paths = paths;
    }

    /**
     * Best first; none where one of the two is absent or unseen.
     *
     * @param first how many, 1 to 50
     * @param maxHops the longest path, 1 to 6 ties
     * @param minStrength paths weaker than this are left out, 0 to 1
     */
    public List<CheckedPath> list(
            Reference from, Reference to, int first, int maxHops, double minStrength, Lens lens) {
        PathQuestion question =
                new PathQuestion(
                        from,
                        to,
                        first,
                        maxHops,
                        PathRanking.STRENGTH,
                        minStrength,
                        Set.of(),
                        Set.of(),
                        false,
                        null);
        return paths.find(question, lens).map(PathAnswer::paths).orElse(List.of()).stream()
                .map(path -> new CheckedPath(path.people(), path.strength()))
                .toList();
    }
}
