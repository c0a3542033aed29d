package io.commonground.paths;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The tie of one of the vendor's team with somebody of a group.
 *
 * @param ours own id of the one of the team
 * @param theirs own id of the one of the group
 * @param strength in (0, 1]
 * @param verified whether it rests on more than shared units and a network's word; where that was
 *     not to be told, whether they met, spoke or wrote
 * @param lastContact the last day they are known to have had to do with each other, null if unknown
 *     or not to be told
 */
public record DirectTie(
        String ours,
        String theirs,
        double strength,
        boolean verified,
        @Nullable LocalDate lastContact) {}
