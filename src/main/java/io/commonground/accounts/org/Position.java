package io.commonground.accounts.org;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a customer's organization, apart from whoever holds it.
 *
 * @param id own id; null for one that is derived from what its holder's employment says
 * @param word what was said of it last; null for a derived one
 * @param holdings who holds or held it, as far as it had begun by the day asked for
 * @param lines what it is under
 */
record Position(
        @Nullable String id,
        @Nullable String title,
        @Nullable String unit,
        @Nullable String seniority,
        @Nullable Telling word,
        List<Holding> holdings,
        List<PositionLine> lines) {

    /** Derived from somebody's employment; without a title where none is known. */
    static Position derived(Post post) {
        return new Position(
                null, post.title(), post.unit(), post.seniority(), null, List.of(), List.of());
    }

    static Position unknown() {
        return new Position(null, null, null, null, null, List.of(), List.of());
    }

    public boolean derived() {
        return id == null;
    }

    public @Nullable OffsetDateTime recordedAt() {
        return word == null ? null : word.recorded();
    }
}
