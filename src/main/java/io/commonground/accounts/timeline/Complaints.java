package io.commonground.accounts.timeline;

import io.commonground.graph.UserError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a change is not made, collected while its arguments are looked through. */
final class Complaints {

    static final int LONG_TEXT = 2_000;

    private final List<UserError> errors = new ArrayList<>();

    Complaints when(boolean wrong, String code, String field, String message) {
        if (wrong) {
            errors.add(new UserError(code, field, message));
        }
        return this;
    }

    /** A text that must be there. */
    Complaints text(String field, String text, int longest) {
        return when(text.isBlank(), "EMPTY", field, "Write something.")
                .shorter(field, text, longest);
    }

    /** A text that may be left out. */
    Complaints shorter(String field, @Nullable String text, int longest) {
        return when(
                text != null && text.length() > longest,
                "TOO_LONG",
                field,
                "Write at most %d characters.".formatted(longest));
    }

    Complaints severity(@Nullable Integer severity) {
        return when(
                severity != null && (severity < 1 || severity > 4),
                "OUT_OF_RANGE",
                "severity",
                "Severity is 1 (worst) to 4.");
    }

    Complaints sentiment(@Nullable Double sentiment) {
        return when(
                sentiment != null && !(sentiment >= -1 && sentiment <= 1),
                "OUT_OF_RANGE",
                "sentiment",
                "Sentiment is -1 (bad) to 1 (good).");
    }

    List<UserError> errors() {
        return List.copyOf(errors);
    }
}
