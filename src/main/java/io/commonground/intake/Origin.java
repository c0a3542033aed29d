package io.commonground.intake;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What everything that one import writes has in common.
 *
 * @param job id of the import
 * @param name the source's slug, which begins every key
 * @param source the source's id
 * @param owner id of the person whose private source it is, null for an open one
 * @param full whether facts that the import does not name are ended
 * @param confirms whether facts that it finds unchanged take note of it
 * @param keptFrom the first day whose interactions the source keeps, null where it keeps all
 */
record Origin(
        String job,
        String name,
        String source,
        @Nullable String owner,
        boolean full,
        boolean confirms,
        @Nullable LocalDate keptFrom) {

    /** The key of the thing that the source knows by this id. */
    String key(String externalId) {
        return name + ":" + externalId;
    }

    /** Puts on a node or fact where it comes from. */
    void mark(Parameters properties, ZonedDateTime now) {
        properties.put("source", source);
        properties.put("owner", owner);
        properties.put("recordedAt", now);
    }
}
