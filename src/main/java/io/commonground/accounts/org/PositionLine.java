package io.commonground.accounts.org;

import io.commonground.graph.Row;

/**
 * That one position is under another.
 *
 * @param above own id of the other
 */
record PositionLine(Telling telling, String above, LineKind kind) implements Told {

    static PositionLine of(Row row) {
        return new PositionLine(
                Telling.of(row), row.text("above"), LineKind.valueOf(row.text("kind")));
    }
}
