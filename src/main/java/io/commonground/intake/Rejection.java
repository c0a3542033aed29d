package io.commonground.intake;

import io.commonground.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row that was left out, or lost a link.
 *
 * @param file the file it stands in
 * @param line the line it begins on, the header being line 1
 * @param column the column at fault, null where it is the row as a whole
 * @param reason what is wrong and what to do
 */
public record Rejection(String file, long line, @Nullable String column, String reason) {

    static Rejection of(Row row) {
        return new Rejection(
                row.text("file"), row.number("line"), row.findText("column"), row.text("reason"));
    }

    Parameters asParameter() {
        Parameters parameter = new Parameters();
        parameter.put("file", file);
        parameter.put("line", line);
        parameter.put("column", column);
        parameter.put("reason", reason);
        return parameter;
    }

    @Override
    public String toString() {
        return "%s, line %d%s: %s"
                .formatted(file, line, column == null ? "" : ", column " + column, reason);
    }
}
