package io.commonground.accounts.org;

import io.commonground.graph.Row;

/** A person by id and name. */
record Who(String ownId, String name, String sortName) {

    static Who of(Row row) {
        return new Who(row.text("person"), row.text("name"), row.text("sortName"));
    }
}
