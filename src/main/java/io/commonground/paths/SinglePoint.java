package io.commonground.paths;

import java.util.Set;

/**
 * Somebody whose leaving would cost the vendor's team all ways to others.
 *
 * @param person own id
 * @param ours whether they are one of the team
 * @param lost own ids of those of the group whom no way would lead to any more, besides themselves
 * @param all whether nobody of the group would be reached any more
 */
public record SinglePoint(String person, boolean ours, Set<String> lost, boolean all) {

    public SinglePoint {
        lost = Set.copyOf(lost);
    }
}
