package io.commonground.incidents;

import io.commonground.graph.Row;

/**
 * How many calls somebody has: for them, and for whoever runs the program.
 *
 * @param personId own id
 */
record IncidentCaller(String personId, int calls, int done, int reached) {

    static IncidentCaller of(Row row) {
        return new IncidentCaller(
                row.text("person"),
                row.integer("calls"),
                row.integer("done"),
                row.integer("reached"));
    }
}
