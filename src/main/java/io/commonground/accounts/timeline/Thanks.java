package io.commonground.accounts.timeline;

import io.commonground.graph.Row;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * That somebody of ours was thanked.
 *
 * @param account key of the account
 * @param person own id of who was thanked
 * @param by own id of who thanked, null where they are none or were erased
 * @param via id of the interaction it was for, null where none was named
 */
record Thanks(
        String account,
        String id,
        String reason,
        OffsetDateTime at,
        String person,
        @Nullable String by,
        @Nullable String via) {

    static Thanks of(Row row) {
        return new Thanks(
                row.text("account"),
                row.text("id"),
                row.text("reason"),
                Moments.get(row, "at"),
                row.text("person"),
                row.findText("by"),
                row.findText("via"));
    }
}
