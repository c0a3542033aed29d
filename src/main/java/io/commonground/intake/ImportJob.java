package io.commonground.intake;

import io.commonground.graph.Row;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as it stands.
 *
 * @param id own id
 * @param state where it is in its life
 * @param format what was handed in; {@code bundle}
 * @param source slug of the source, null until the bundle is checked
 * @param submittedAt when it was handed in
 * @param startedAt when the work on it began, null while it waits
 * @param finishedAt when it ended, null until then
 * @param message why it failed, or what else there is to say about its end
 * @param rowsTotal rows of all files, 0 until they are counted
 * @param rowsRead rows that are done
 * @param created rows that made something new
 * @param updated rows that changed something
 * @param unchanged rows that said what was known
 * @param rejected rows that were left out
 * @param suppressed rows left out since they name somebody who was erased
 * @param outdated rows left out since their interaction is older than the source keeps
 * @param incomplete rows that went in without the parent they name
 * @param retracted facts that were ended because a full snapshot does not name them
 * @param tiesRemaining people and units whose ties are still to be derived, null before that
 * @param ignoredFiles files that no import knows
 */
public record ImportJob(
        String id,
        ImportState state,
        String format,
        @Nullable String source,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String message,
        long rowsTotal,
        long rowsRead,
        long created,
        long updated,
        long unchanged,
        long rejected,
        long suppressed,
        long outdated,
        long incomplete,
        long retracted,
        @Nullable Integer tiesRemaining,
        List<String> ignoredFiles) {

    static ImportJob of(Row row) {
        Instant submitted = row.findInstant("submittedAt");
        return new ImportJob(
                row.text("id"),
                ImportState.valueOf(row.text("state")),
                row.text("format"),
                row.findText("source"),
                submitted == null ? Instant.EPOCH : submitted,
                row.findInstant("startedAt"),
                row.findInstant("finishedAt"),
                row.findText("message"),
                row.number("rowsTotal"),
                row.number("rowsRead"),
                row.number("created"),
                row.number("updated"),
                row.number("unchanged"),
                row.number("rejected"),
                row.number("suppressed"),
                row.number("outdated"),
                row.number("incomplete"),
                row.number("retracted"),
                row.findInteger("tiesRemaining"),
                row.texts("ignoredFiles"));
    }
}
