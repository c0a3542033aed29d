package io.commonground.accounts.books;

import io.commonground.graph.Row;

/**
 * What a viewer has to do with an account.
 *
 * @param manages whether they manage it
 * @param sponsors whether they sponsor it today
 * @param isPrivate whether the account is somebody's own
 */
record Part(boolean manages, boolean sponsors, boolean isPrivate) {

    static Part of(Row row) {
        return new Part(row.flag("manages"), row.flag("sponsors"), row.flag("private"));
    }

    boolean isAny() {
        return manages || sponsors;
    }
}
