package io.commonground.incidents;

import io.commonground.graph.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long what people write may be. */
final class Texts {

    static final int TITLE = 200;
    static final int REASON = 1_000;
    static final int NOTE = 4_000;

    private Texts() {}

    /** What stands against a text; nothing where there is none. */
    static List<UserError> check(String field, @Nullable String text, int longest) {
        return text == null || text.length() <= longest
                ? List.of()
                : List.of(
                        new UserError(
                                "INVALID",
                                field,
                                "Shorten it: it has %d letters, at most %d are kept."
                                        .formatted(text.length(), longest)));
    }

    /** The same for a text that is needed. */
    static List<UserError> needed(String field, String text, int longest) {
        return text.isBlank()
                ? List.of(new UserError("INVALID", field, "Write something: it is empty."))
                : check(field, text, longest);
    }
}
