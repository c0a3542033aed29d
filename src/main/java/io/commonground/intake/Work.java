package io.commonground.intake;

import io.commonground.graph.Row;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An import that was taken up.
 *
 * @param job its id
 * @param path the folder or zip
 * @param spooled whether the path is a copy of ours, removed at the end
 * @param digest what the files were when their check began to count, null before that
 * @param checkpoint how far it has come
 */
record Work(
        String job, Path path, boolean spooled, @Nullable String digest, Checkpoint checkpoint) {

    static Work of(Row row) {
        return new Work(
                row.text("id"),
                Path.of(row.text("path")),
                row.flag("spooled"),
                row.findText("digest"),
                new Checkpoint(row.integer("step"), row.number("row"), row.text("after")));
    }
}
