package io.commonground.introductions;

import io.commonground.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom an introduction asks.
 *
 * @param person own id
 * @param position where they stand among the connectors
 * @param asked whether they have been asked yet; before that it is none of theirs
 * @param closed whether they do not want to be asked any more
 */
record Stop(String person, int position, boolean asked, boolean closed) {

    static Stop of(Row row) {
        return new Stop(
                row.text("id"), row.integer("position"), row.flag("asked"), row.flag("closed"));
    }

    boolean is(@Nullable String other) {
        return person.equals(other);
    }

    boolean hasAsked(@Nullable String other) {
        return asked && is(other);
    }
}
