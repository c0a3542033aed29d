package io.commonground.accounts.books;

import io.commonground.graph.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Moments as the graph keeps them and as the API tells them. */
final class Moments {

    private Moments() {}

    static ZonedDateTime now() {
        return ZonedDateTime.now(ZoneOffset.UTC);
    }

    static OffsetDateTime get(Row row, String column) {
        return row.getInstant(column).atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime find(Row row, String column) {
        Instant moment = row.findInstant(column);
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
