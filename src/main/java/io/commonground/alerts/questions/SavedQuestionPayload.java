package io.commonground.alerts.questions;

import io.commonground.graph.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of saving a question, or looking at it. */
record SavedQuestionPayload(@Nullable SavedQuestion question, List<UserError> userErrors) {

    static SavedQuestionPayload of(SavedQuestion question) {
        return new SavedQuestionPayload(question, List.of());
    }

    static SavedQuestionPayload against(String code, String field, String message) {
        return new SavedQuestionPayload(null, List.of(new UserError(code, field, message)));
    }
}
