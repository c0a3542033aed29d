package io.commonground.incidents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong, or might.
 *
 * @param by what exposes an account, null or empty for products and needs
 * @param at null for today
 * @param regions null or empty for all
 */
record IncidentExposureInput(
        List<String> topics,
        @Nullable List<ExposureKind> by,
        @Nullable LocalDate at,
        @Nullable List<String> regions) {

    Trouble trouble() {
        return Trouble.of(topics, by, regions);
    }
}
