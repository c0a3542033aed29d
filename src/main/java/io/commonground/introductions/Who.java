package io.commonground.introductions;

import io.commonground.privacy.Role;
import io.commonground.privacy.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who does something about an introduction.
 *
 * @param person own id, null where they are no person of the graph
 * @param runsProgram whether they run the program and so know of all introductions
 */
record Who(@Nullable String person, boolean runsProgram) {

    static Who of(Viewer viewer) {
        return new Who(viewer.person(), viewer.isAny(Role.PROGRAM_MANAGER));
    }

    /** Somebody who is asked and answers by a link. */
    static Who byLink(String person) {
        return new Who(person, false);
    }

    boolean is(@Nullable String other) {
        return person != null && person.equals(other);
    }
}
