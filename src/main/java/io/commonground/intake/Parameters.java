package io.commonground.intake;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** What a statement takes, by name; null where a value is unknown. */
final class Parameters extends HashMap<String, @Nullable Object> {

    Parameters with(String name, @Nullable Object value) {
        put(name, value);
        return this;
    }

    /** The same with nothing in place of that cell of a row, nor of what is stored of it. */
    Parameters without(String column) {
        Parameters left = new Parameters();
        left.putAll(this);
        left.computeIfPresent(column, (_, _) -> null);
        left.computeIfPresent(
                "properties",
                (_, of) -> of instanceof Parameters stored ? stored.without(column) : of);
        return left;
    }
}
