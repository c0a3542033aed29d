package io.commonground.introductions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens to an introduction.
 *
 * @param by own id of whoever does it, null where the service does
 * @param part as what they do it
 * @param note for themselves alone
 * @param reason for everybody who has a part in it
 * @param until when to ask again
 * @param byLink whether it came by a link, without signing in
 */
record Move(
        Act act,
        @Nullable String by,
        @Nullable Part part,
        @Nullable String note,
        @Nullable String reason,
        @Nullable LocalDate until,
        boolean byLink) {

    /** What the service does by itself. */
    static Move of(Act act) {
        return by(null, act);
    }

    static Move by(@Nullable String person, Act act) {
        return new Move(act, person, null, null, null, null, false);
    }

    Move as(Act other) {
        return new Move(other, by, part, note, reason, until, byLink);
    }

    /** Whether everybody who has a part in the introduction is told. */
    boolean isOpen() {
        return act.isOpen();
    }

    Map<String, @Nullable Object> asStep() {
        Map<String, @Nullable Object> step = new HashMap<>();
        step.put("act", act.name());
        step.put("part", part == null ? null : part.name());
        step.put("open", isOpen());
        step.put("note", note);
        step.put("reason", reason);
        step.put("byLink", byLink);
        return step;
    }
}
