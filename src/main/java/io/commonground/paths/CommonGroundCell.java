package io.commonground.paths;

import io.commonground.directory.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One executive and one stakeholder.
 *
 * @param strength of their best path, null where there is none
 * @param path the best path; null where there is none, or where nobody asked to see it
 * @param asOf the day asked for, null for today
 */
record CommonGroundCell(
        Person executive,
        Person stakeholder,
        @Nullable Double strength,
        @Nullable Path path,
        @Nullable LocalDate asOf) {

    /** The strength, 0 where there is no path. */
    double found() {
        return strength == null ? 0 : strength;
    }
}
