package io.commonground.accounts.coverage;

import io.commonground.accounts.RelationshipLevel;
import io.commonground.directory.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How well one of our people knows a stakeholder.
 *
 * @param strength of their tie in (0, 1], null where there is none
 * @param lastContact the last day they are known to have had to do with each other
 * @param stated how well they say they know them
 * @param desired how well they want to know them
 */
public record CoverageCell(
        Person stakeholder,
        Person person,
        RelationshipLevel level,
        @Nullable Double strength,
        @Nullable LocalDate lastContact,
        @Nullable RelationshipLevel stated,
        @Nullable RelationshipLevel desired) {

    /** How many levels are missing; null where nobody said what is wanted. */
    public @Nullable Integer gap() {
        return desired == null ? null : (Integer) Math.max(0, desired.compareTo(level));
    }

    /** The strength, 0 where there is no tie. */
    double found() {
        return strength == null ? 0 : strength;
    }
}
