package io.commonground.graph;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact came from.
 *
 * @param id own id
 * @param name the slug used in references
 * @param title what people call it
 * @param kind PUBLIC_RECORD, CRM, PERSONAL_EXPORT, LICENSED, SYNTHETIC or MANUAL
 * @param licence the terms under which its facts may be used, null where unknown
 * @param attribution whom to name when its facts are shown, null where nobody asks for it
 * @param visibility PUBLIC, TEAM or PRIVATE
 * @param retrievedOn the day its facts were taken, null where unknown
 */
public record Source(
        String id,
        String name,
        @Nullable String title,
        String kind,
        @Nullable String licence,
        @Nullable String attribution,
        String visibility,
        @Nullable PartialDate retrievedOn) {

    /** The name of the source of what people of the team record themselves. */
    public static final String RECORDED = "recorded";

    /** Reads a row with a source's properties as columns. */
    public static Source of(Row row) {
        return new Source(
                row.text("id"),
                row.text("name"),
                row.findText("title"),
                row.text("kind"),
                row.findText("licence"),
                row.findText("attribution"),
                row.text("visibility"),
                row.findDate("retrievedOn"));
    }
}
