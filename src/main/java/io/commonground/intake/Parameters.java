package io.commonground.intake;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** What a statement takes, by name; null where a value is unknown. */
final class Parameters extends HashMap<String, @Nullable Object> {

    Parameters with(String name, @Nullable Object value) {
        put(name, value);
        return this;
    }
}
