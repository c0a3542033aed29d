package io.commonground.paths;

import io.commonground.graph.InvalidRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The days a question can be asked for. */
final class PastDays {

    private PastDays() {}

    /** The same day; one to come is refused. */
    static @Nullable LocalDate checked(@Nullable LocalDate asOf) {
        if (asOf != null && asOf.isAfter(LocalDate.now(ZoneOffset.UTC))) {
            throw new InvalidRequest(
                    "asOf is " + asOf + ", a day to come: name today or an earlier day.");
        }
        return asOf;
    }
}
