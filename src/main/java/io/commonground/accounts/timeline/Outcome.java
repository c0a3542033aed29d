package io.commonground.accounts.timeline;

import io.commonground.graph.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a change.
 *
 * @param id of what was written, null where something stands against it
 */
record Outcome(@Nullable String id, List<UserError> errors) {

    static Outcome of(String id) {
        return new Outcome(id, List.of());
    }

    static Outcome refused(List<UserError> errors) {
        return new Outcome(null, errors);
    }

    static Outcome refused(String code, String field, String message) {
        return refused(List.of(new UserError(code, field, message)));
    }
}
