package io.commonground.directory;

import io.commonground.graph.PartialDate;
import io.commonground.graph.Row;
import io.commonground.graph.Source;
import io.commonground.graph.YearBand;
import java.util.Comparator;
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

    /** Studies behind the rest, by what is shown of them; the rest as it stands. */
    static final Comparator<Affiliation> STUDIES_APART =
            Comparator.comparing(affiliation ->
                    affiliation.kind != AffiliationKind.EDUCATION
                            ? ""
                            : "%s %s %s"
                                    .formatted(
                                            affiliation.to,
                                            affiliation.organization.name(),
                                            affiliation.degree));

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

    /** The same with ranges of years, where its dates tell how old somebody is. */
    Affiliation inBands() {
        return kind != AffiliationKind.EDUCATION
                ? this
                : new Affiliation(
                        kind,
                        organization,
                        title,
                        unit,
                        seniority,
                        degree,
                        field,
                        band(from),
                        band(to),
                        current,
                        confidence,
                        source);
    }

    private static @Nullable String band(@Nullable String date) {
        return date == null ? null : YearBand.of(PartialDate.of(date)).toString();
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.text();
    }

    private static Row required(@Nullable Row row) {
        return java.util.Objects.requireNonNull(row);
    }
}
