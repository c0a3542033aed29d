package io.commonground.intake;

import io.commonground.privacy.Role;
import io.commonground.privacy.Viewer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which imports somebody sees: their reports quote cells of bundles that may be private, so it is
 * those they handed in, those of their own private source, and all of them for an administrator.
 *
 * @param all whether it is all of them
 * @param by the word that whoever looks is counted by
 * @param owner own id of the person who looks, null where they are none
 */
record JobsSeen(boolean all, String by, @Nullable String owner) {

    /** For the service's own work. */
    static final JobsSeen ALL = new JobsSeen(true, "", null);

    static JobsSeen of(Viewer viewer) {
        return new JobsSeen(viewer.isAny(Role.ADMIN), viewer.key(), viewer.person());
    }

    /** The map that statements know as {@code $seen}. */
    Map<String, @Nullable Object> asParameter() {
        Map<String, @Nullable Object> parameter = new HashMap<>();
        parameter.put("all", all);
        parameter.put("by", by);
        parameter.put("owner", owner);
        return parameter;
    }
}
