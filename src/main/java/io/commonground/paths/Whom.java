package io.commonground.paths;

import io.commonground.graph.Row;

/**
 * Somebody a question about many people names.
 *
 * @param id own id
 * @param number of their node, good for the transaction it was read in
 */
record Whom(String id, long number) {

    static Whom of(Row row) {
        return new Whom(row.text("id"), row.number("number"));
    }
}
