package io.commonground.incidents;

import io.commonground.graph.Row;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What exposes an account.
 *
 * @param topic as it was asked for
 * @param text the text that has its words
 * @param from since when, as known
 * @param source id of the source that brought it
 */
record ExposureFact(
        String topic,
        ExposureKind kind,
        String text,
        @Nullable String from,
        @Nullable String to,
        String source) {

    /** A fact for each of the topics that its text has the words of. */
    static Stream<ExposureFact> of(Row row, List<Topic> topics) {
        String text = row.text("text");
        return topics.stream()
                .filter(topic -> topic.isIn(text))
                .map(topic ->
                        new ExposureFact(
                                topic.text(),
                                ExposureKind.valueOf(row.text("kind")),
                                text,
                                row.findText("from"),
                                row.findText("to"),
                                row.text("source")));
    }

    /** As people say it: {@code PRODUCT Tandrevo Ledger}. */
    @Override
    public String toString() {
        return kind + " " + text;
    }
}
