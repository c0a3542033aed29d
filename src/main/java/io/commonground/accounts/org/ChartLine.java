package io.commonground.accounts.org;

import java.time.OffsetDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * That one place of the chart reports to another.
 *
 * @param said the kind as somebody said it; null where nobody did
 * @param ofPositions whether the line is that of positions, whoever holds them
 */
record ChartLine(
        ChartNode from,
        ChartNode to,
        @Nullable LineKind said,
        LineKind kind,
        boolean ofPositions,
        Telling telling) {

    /**
     * Whose line is the solid one: who is said to be, positions before people, else the newest,
     * else the first by the name and id of the superior.
     */
    static final Comparator<ChartLine> ORDER =
            Comparator.comparing((ChartLine line) -> line.said != LineKind.SOLID)
                    .thenComparing(line -> !line.ofPositions)
                    .thenComparing(line -> line.telling.moment(), Comparator.reverseOrder())
                    .thenComparing(line -> line.to.id())
                    .thenComparing(line -> line.telling.id());

    ChartLine as(LineKind kind) {
        return new ChartLine(from, to, said, kind, ofPositions, telling);
    }

    public @Nullable OffsetDateTime recordedAt() {
        return telling.recorded();
    }

    @Override
    public String toString() {
        return from + (kind == LineKind.SOLID ? " → " : " ⇢ ") + to;
    }
}
