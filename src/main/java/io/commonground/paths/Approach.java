package io.commonground.paths;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the vendor's team comes to the people of a group: each by themselves, or through one person
 * between. People are own ids.
 *
 * @param ties those of the team with the group, strongest first; whoever belongs to both is of the
 *     group
 * @param ways how many ways to each of them share nobody, of those who are reached at all
 * @param waysToAny how many ways to the group share nobody, neither ours nor theirs
 * @param singlePoints who must not be lost; empty where they were not to be told
 * @param complete whether all ties were at hand
 */
public record Approach(
        List<DirectTie> ties,
        Map<String, Integer> ways,
        int waysToAny,
        List<SinglePoint> singlePoints,
        boolean complete) {

    static final Approach NONE = new Approach(List.of(), Map.of(), 0, List.of(), true);

    public Approach {
        ties = List.copyOf(ties);
        ways = Map.copyOf(ways);
        singlePoints = List.copyOf(singlePoints);
    }

    /** Whom some way leads to. */
    public Set<String> reached() {
        return ways.keySet();
    }
}
