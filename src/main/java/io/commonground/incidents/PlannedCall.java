package io.commonground.incidents;

import io.commonground.paths.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is to call somebody.
 *
 * @param account own id
 * @param stakeholder own id
 * @param caller own id, null where nobody can
 * @param way how they reach them, null where they have no way
 * @param strength of their tie, or of their path where there is none; null without a way
 * @param via own ids of who stands between, in order
 */
record PlannedCall(
        String account,
        String stakeholder,
        @Nullable String caller,
        CallRoute route,
        @Nullable Way way,
        @Nullable Double strength,
        List<String> via) {

    static PlannedCall nobody(String account, String stakeholder, CallRoute route) {
        return new PlannedCall(account, stakeholder, null, route, null, null, List.of());
    }

    /** The same call with who stands between. */
    PlannedCall through(List<String> path) {
        return new PlannedCall(
                account,
                stakeholder,
                caller,
                route,
                way,
                strength,
                path.size() > 2 ? path.subList(1, path.size() - 1) : List.of());
    }
}
