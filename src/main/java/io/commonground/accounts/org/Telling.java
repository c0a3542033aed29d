package io.commonground.accounts.org;

import io.commonground.graph.Row;
import io.commonground.graph.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When a source said something, and for which time it holds.
 *
 * @param id own id of what was said
 * @param key its source's name and id for it
 * @param source id of the source
 * @param from when it began, as the source gives it; null where unknown
 * @param to when it ended; null where it lasts or nobody knows
 * @param fromDay the earliest day it can have begun
 * @param toDay the latest day it can have lasted to
 * @param recordedAt when it was said; null where nobody noted it
 * @param retractedAt when it was taken back, or said anew; null where it still stands
 */
record Telling(
        String id,
        String key,
        String source,
        @Nullable String from,
        @Nullable String to,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay,
        @Nullable Instant recordedAt,
        @Nullable Instant retractedAt) {

    /** Reads a row with the properties of a relationship as columns. */
    static Telling of(Row row) {
        return new Telling(
                text(row, "id"),
                text(row, "key"),
                text(row, "source"),
                row.findText("from"),
                row.findText("to"),
                row.findDay("fromDay"),
                row.findDay("toDay"),
                row.findInstant("recordedAt"),
                row.findInstant("retractedAt"));
    }

    private static String text(Row row, String column) {
        String text = row.findText(column);
        return text == null ? "" : text;
    }

    /** When it was said, long ago where nobody noted it. */
    Instant moment() {
        return recordedAt == null ? Instant.EPOCH : recordedAt;
    }

    /** Whether the team itself said so. */
    boolean isOurs() {
        return key.startsWith(Source.RECORDED + ":");
    }

    @Nullable OffsetDateTime recorded() {
        return recordedAt == null ? null : recordedAt.atOffset(ZoneOffset.UTC);
    }

    @Nullable OffsetDateTime retracted() {
        return retractedAt == null ? null : retractedAt.atOffset(ZoneOffset.UTC);
    }
}
