package io.commonground.accounts.org;

import io.commonground.graph.Row;

/** That somebody holds or held a position. */
record Holding(Telling telling, Who who) implements Told {

    static Holding of(Row row) {
        return new Holding(Telling.of(row), Who.of(row));
    }
}
