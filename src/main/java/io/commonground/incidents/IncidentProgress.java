package io.commonground.incidents;

import io.commonground.graph.Row;

/**
 * How far an incident has come.
 *
 * @param done in how many calls somebody was reached or word was left
 * @param revenue in the currency of the incident, as far as it is known
 * @param revenueReached that of accounts in which somebody was reached
 */
record IncidentProgress(
        int accounts,
        int accountsReached,
        int calls,
        int unassigned,
        int done,
        int reached,
        double revenue,
        double revenueReached) {

    static IncidentProgress of(Row row) {
        return new IncidentProgress(
                row.integer("accounts"),
                row.integer("accountsReached"),
                row.integer("calls"),
                row.integer("unassigned"),
                row.integer("done"),
                row.integer("reached"),
                row.real("revenue"),
                row.real("revenueReached"));
    }
}
