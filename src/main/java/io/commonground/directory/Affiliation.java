package io.commonground.directory;

import io.commonground.graph.PartialDate;
import io.commonground.graph.Row;
import io.commonground.graph.Source;
import org.jspecify.annotations.Nullable;

/** A dated, sourced fact that ties a person to an organization. */
record Affiliation(
        AffiliationKind kind,
        Organization organization,
        @Nullable String title,
        @Nullable String unit,
        @Nullable String seniority,
        @Nullable String degree,
        @Nullable String field,
        @Nullable String from,
        @Nullable String to,
        boolean current,
        double confidence,
        Source source) {

    static Affiliation of(Row row) {
        return new Affiliation(
                AffiliationKind.ofType(row.text("type")),
                Organization.of(required(row.findRow("organization"))),
                row.findText("title"),
                row.findText("unit"),
                row.findText("seniority"),
                row.findText("degree"),
                row.findText("field"),
                text(row.findDate("from")),
                text(row.findDate("to")),
                row.flag("current"),
                row.real("confidence", 1),
                Source.of(required(row.findRow("source"))));
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.text();
    }

    private static Row required(@Nullable Row row) {
        return java.util.Objects.requireNonNull(row);
    }
}
