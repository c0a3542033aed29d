package io.commonground.ties;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Whose private evidence counts beside the open one: that of neither end, of one, or of both. */
enum Audience {
    OPEN(false, false),
    WITH_START(true, false),
    WITH_END(false, true),
    WITH_BOTH(true, true);

    private final boolean ofStart;
    private final boolean ofEnd;

    Audience(boolean ofStart, boolean ofEnd) {
        this.ofStart = ofStart;
        this.ofEnd = ofEnd;
    }

    /** The audience of a pair for somebody who may use the private facts of these owners. */
    static Audience of(Pair pair, Collection<String> owners) {
        boolean start = owners.contains(pair.start());
        boolean end = owners.contains(pair.end());
        return start ? (end ? WITH_BOTH : WITH_START) : (end ? WITH_END : OPEN);
    }

    /** Whether evidence of that owner counts; what is private to a third person never does. */
    boolean sees(Pair pair, @Nullable String owner) {
        return owner == null
                || ofStart && owner.equals(pair.start())
                || ofEnd && owner.equals(pair.end());
    }
}
