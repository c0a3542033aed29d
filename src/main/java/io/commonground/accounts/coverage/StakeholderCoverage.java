package io.commonground.accounts.coverage;

import io.commonground.accounts.RelationshipLevel;
import io.commonground.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * How well we know a stakeholder.
 *
 * @param weight how much they count, 0 to 1
 * @param level the best of any of us
 * @param best who of us knows them best, null where nobody does
 * @param people how many of us know them, be it from long ago
 * @param distinctConnectors how many ways from us to them share nobody
 */
public record StakeholderCoverage(
        Person stakeholder,
        double weight,
        RelationshipLevel level,
        @Nullable Person best,
        int people,
        int distinctConnectors) {

    boolean isThin() {
        return level.compareTo(RelationshipLevel.WARM) < 0;
    }
}
