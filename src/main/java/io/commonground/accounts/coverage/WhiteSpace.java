package io.commonground.accounts.coverage;

import io.commonground.directory.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an account's organization, and how much of it we do not know.
 *
 * @param under who is at the top of that branch; null in a list by unit
 * @param unit what it is called; null in a list by branch, and for those whose unit is unknown
 * @param stakeholders how many there are
 * @param weight what they count together
 * @param thin whom none of us knows by now, the most influential first
 * @param share what these count, of the whole part: 0 to 1
 */
public record WhiteSpace(
        @Nullable Person under,
        @Nullable String unit,
        int stakeholders,
        double weight,
        List<StakeholderCoverage> thin,
        double share) {}
