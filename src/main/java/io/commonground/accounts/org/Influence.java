package io.commonground.accounts.org;

import io.commonground.graph.Row;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * That one person at an account influences another, or is in conflict with them.
 *
 * @param fromPerson own id of the one
 * @param toPerson own id of the other
 * @param weight 0 to 1, null where nobody said
 */
record Influence(
        Telling telling,
        String fromPerson,
        String toPerson,
        InfluenceKind kind,
        @Nullable Double weight,
        @Nullable String note)
        implements Told {

    static Influence of(Row row) {
        return new Influence(
                Telling.of(row),
                row.text("fromPerson"),
                row.text("toPerson"),
                InfluenceKind.valueOf(row.text("kind")),
                row.findReal("weight"),
                row.findText("note"));
    }

    public @Nullable OffsetDateTime recordedAt() {
        return telling.recorded();
    }
}
