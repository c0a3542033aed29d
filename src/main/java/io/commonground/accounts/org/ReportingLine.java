package io.commonground.accounts.org;

import io.commonground.graph.Row;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That one person reports to another.
 *
 * @param person own id of who reports
 * @param superior own id of whom they report to
 * @param superiorName what the superior is called
 * @param said the kind as somebody said it; null where nobody did
 * @param kind as it counts beside the person's other lines
 */
record ReportingLine(
        Telling telling,
        String person,
        String superior,
        String superiorName,
        String superiorSortName,
        @Nullable LineKind said,
        LineKind kind)
        implements Told {

    /** Whose line is the solid one: who is said to be, else the newest, else the first by id. */
    private static final Comparator<ReportingLine> ORDER =
            Comparator.comparing((ReportingLine line) -> line.said != LineKind.SOLID)
                    .thenComparing(line -> line.telling.moment(), Comparator.reverseOrder())
                    .thenComparing(ReportingLine::superior)
                    .thenComparing(line -> line.telling.id());

    static ReportingLine of(Row row, String person) {
        String kind = row.findText("kind");
        return new ReportingLine(
                Telling.of(row),
                person,
                row.text("superior"),
                row.text("superiorName"),
                row.text("superiorSortName"),
                kind == null ? null : LineKind.valueOf(kind),
                LineKind.DOTTED);
    }

    /** One person's lines, each superior once, the solid one first: all with their kind. */
    static List<ReportingLine> ranked(List<ReportingLine> lines) {
        List<ReportingLine> ranked = new ArrayList<>();
        boolean isSolidFound = false;
        for (ReportingLine line : lines.stream().sorted(ORDER).toList()) {
            if (ranked.stream().noneMatch(known -> known.superior.equals(line.superior))) {
                boolean isSolid = !isSolidFound && line.said != LineKind.DOTTED;
                isSolidFound |= isSolid;
                ranked.add(line.as(isSolid ? LineKind.SOLID : LineKind.DOTTED));
            }
        }
        return ranked;
    }

    private ReportingLine as(LineKind kind) {
        return new ReportingLine(
                telling, person, superior, superiorName, superiorSortName, said, kind);
    }

    public @Nullable OffsetDateTime recordedAt() {
        return telling.recorded();
    }
}
