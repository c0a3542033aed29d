package io.commonground.accounts.timeline;

import io.commonground.graph.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Moments as the schema shows them and as the graph holds them. */
final class Moments {

    private Moments() {}

    /** The moment of a column, null where it holds none. */
    static @Nullable OffsetDateTime find(Row row, String column) {
        Instant instant = row.findInstant(column);
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static OffsetDateTime get(Row row, String column) {
        return row.getInstant(column).atOffset(ZoneOffset.UTC);
    }

    static ZonedDateTime now() {
        return ZonedDateTime.now(ZoneOffset.UTC);
    }

    static ZonedDateTime stored(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
