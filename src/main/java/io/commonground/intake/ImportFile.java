package io.commonground.intake;

import io.commonground.graph.Row;
import java.util.List;

/**
 * What became of one file of an import.
 *
 * @param name its name
 * @param rows rows below its header
 * @param suppressed rows left out since they name somebody who was erased
 * @param outdated rows left out since their interaction is older than the source keeps
 * @param unknownColumns columns that were ignored
 */
public record ImportFile(
        String name,
        long rows,
        long rowsRead,
        long created,
        long updated,
        long unchanged,
        long rejected,
        long suppressed,
        long outdated,
        List<String> unknownColumns) {

    static ImportFile of(Row row) {
        return new ImportFile(
                row.text("name"),
                row.number("rows"),
                row.number("rowsRead"),
                row.number("created"),
                row.number("updated"),
                row.number("unchanged"),
                row.number("rejected"),
                row.number("suppressed"),
                row.number("outdated"),
                row.texts("unknownColumns"));
    }
}
