package io.commonground.accounts.timeline;

import io.commonground.graph.Row;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What has come to be known of an account since somebody last looked.
 *
 * @param neverLooked whether they never did
 * @param interactions the latest of those that are new or changed
 * @param joined own ids of who has a say now and had none
 * @param left own ids of who has none any more
 */
record SinceLastLook(
        OffsetDateTime since,
        boolean neverLooked,
        int interactionCount,
        List<Interaction> interactions,
        List<FactNews> facts,
        List<String> joined,
        List<String> left,
        List<Interaction> casesOpened,
        List<Interaction> casesClosed) {

    /** A fact that came or went. */
    record FactNews(String kind, @Nullable String text, boolean ended, OffsetDateTime at) {

        static FactNews of(Row row) {
            return new FactNews(
                    row.text("kind"),
                    row.findText("text"),
                    row.flag("ended"),
                    Moments.get(row, "at"));
        }
    }

    static SinceLastLook of(Row row, Function<List<String>, List<Interaction>> interactions) {
        return new SinceLastLook(
                Moments.get(row, "since"),
                row.flag("never"),
                row.integer("interactions"),
                interactions.apply(row.texts("latest")),
                row.rows("facts").stream().map(FactNews::of).toList(),
                row.texts("joined"),
                row.texts("gone"),
                interactions.apply(row.texts("opened")),
                interactions.apply(row.texts("closed")));
    }
}
