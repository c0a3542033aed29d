package io.commonground.incidents;

import io.commonground.graph.Forbidden;
import io.commonground.privacy.Role;
import io.commonground.privacy.Viewer;
import org.jspecify.annotations.Nullable;

/** Who may change what about incidents: whose it is, and whoever runs the program. */
final class Who {

    private Who() {}

    /**
     * Goes on where that is so.
     *
     * @param its own id of whose it is, null where it is nobody's
     * @throws Forbidden for others
     */
    static void mustBe(@Nullable String its, Viewer viewer, String otherwise) {
        boolean own = viewer.person() != null && viewer.person().equals(its);
        if (!own && !viewer.isAny(Role.PROGRAM_MANAGER)) {
            throw new Forbidden(otherwise);
        }
    }
}
