package io.commonground.ties;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What scoring needs to know of a company, school, organization or board.
 *
 * @param headcount its size, null where unknown
 * @param complete whether all its people are on record, so that no size need be assumed
 * @param special whether it is of a special category: what counts there is shown to nobody
 * @param enclosing ids of the units it lies in
 */
record UnitFacts(
        String id,
        String name,
        String kind,
        @Nullable Integer headcount,
        boolean complete,
        boolean special,
        Set<String> enclosing) {

    UnitFacts {
        enclosing = Set.copyOf(enclosing);
    }

    /** How many are assumed to be there where nothing better is known. */
    int prior(Bond bond, ScoringSettings settings) {
        if (complete) {
            return 0;
        }
        return switch (kind) {
            case "BOARD", "ADVISORY_BOARD", "COMMITTEE" -> settings.boardPrior();
            case "SCHOOL" -> bond == Bond.CLASS ? settings.classPrior() : settings.companyPrior();
            case "GOVERNMENT" -> settings.governmentPrior();
            case "ORGANIZATION" -> settings.organizationPrior();
            default -> settings.companyPrior();
        };
    }
}
