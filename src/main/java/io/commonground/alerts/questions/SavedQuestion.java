package io.commonground.alerts.questions;

import io.commonground.graph.Row;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question that somebody keeps.
 *
 * @param owner own id of whose it is
 * @param about own ids of the people it asks about, by argument
 * @param terms what else it goes by, by argument
 * @param seen own ids of the answer that its owner has seen last
 * @param seenStrength of the best path that they have seen last, null where there was none
 * @param lookedAt when that was
 */
record SavedQuestion(
        String id,
        String owner,
        String name,
        SavedQuestionKind kind,
        boolean asAlert,
        Map<String, String> about,
        Terms terms,
        List<String> seen,
        @Nullable Double seenStrength,
        Instant savedAt,
        @Nullable Instant lookedAt) {

    /** What a question goes by beside people. */
    record Terms(
            int maxHops,
            double minStrength,
            @Nullable String source,
            @Nullable String organization,
            @Nullable String accountKind,
            @Nullable List<String> regions) {

        private static final int HOPS = 3;

        static Terms of(Row question) {
            Integer hops = question.findInteger("maxHops");
            return new Terms(
                    hops == null ? HOPS : hops,
                    question.real("minStrength", 0),
                    question.findText("source"),
                    question.findText("organization"),
                    question.findText("accountKind"),
                    question.isNull("regions") ? null : question.texts("regions"));
        }
    }

    static SavedQuestion of(Row row) {
        Row question = row.getRow("question");
        Map<String, String> about = new HashMap<>();
        row.rows("about").forEach(each -> about.put(each.text("as"), each.text("person")));
        return new SavedQuestion(
                question.text("id"),
                row.text("owner"),
                question.text("name"),
                SavedQuestionKind.valueOf(question.text("kind")),
                question.flag("asAlert"),
                about,
                Terms.of(question),
                row.texts("seen"),
                question.findReal("seenStrength"),
                question.getInstant("savedAt"),
                question.findInstant("lookedAt"));
    }
}
