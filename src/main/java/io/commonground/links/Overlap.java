package io.commonground.links;

import io.commonground.graph.PartialDate;
import io.commonground.graph.Spell;
import io.commonground.graph.YearBand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether and when two people shared something at the same time.
 *
 * @param timing surely, surely not, or perhaps
 * @param from when they began to share it, as precisely as known
 * @param to when they ceased to, null where unknown or where they still do
 * @param years for how long, null where unknown
 * @param gapYears the time between them, null unless apart
 */
public record Overlap(
        LinkTiming timing,
        @Nullable String from,
        @Nullable String to,
        @Nullable Double years,
        @Nullable Double gapYears) {

    private static final double DAYS_PER_YEAR = 365.25;
    static final Overlap POSSIBLE = new Overlap(LinkTiming.UNKNOWN, null, null, null, null);

    /**
     * Compares every spell of the one with every spell of the other; where there is none, perhaps.
     */
    static Overlap of(List<Spell> ones, List<Spell> others) {
        List<Spell> common = new ArrayList<>();
        boolean possible = false;
        double gap = Double.POSITIVE_INFINITY;
        for (Spell one : ones) {
            for (Spell other : others) {
                if (one.overlaps(other)) {
                    common.add(one.common(other));
                } else if (one.mayOverlap(other)) {
                    possible = true;
                } else {
                    gap = Math.min(gap, one.gap(other));
                }
            }
        }
        if (!common.isEmpty()) {
            return during(common);
        }
        return possible || Double.isInfinite(gap)
                ? POSSIBLE
                : new Overlap(LinkTiming.APART, null, null, null, gap / DAYS_PER_YEAR);
    }

    private static Overlap during(List<Spell> common) {
        PartialDate from = firstBegin(common);
        boolean lasts = common.stream().anyMatch(Spell::current);
        PartialDate to = lasts ? null : lastEnd(common);
        return new Overlap(
                LinkTiming.OVERLAP,
                from == null ? null : from.text(),
                to == null ? null : to.text(),
                from == null ? null : (Double) (unionDays(common) / DAYS_PER_YEAR),
                null);
    }

    /**
     * The same by ranges of years, for those who are not shown how old people are. For how long is
     * left out: with the years of the one it would tell those of the other.
     */
    Overlap inBands() {
        return new Overlap(
                timing,
                band(from),
                band(to),
                null,
                gapYears == null ? null : (Double) YearBand.floor(gapYears));
    }

    private static @Nullable String band(@Nullable String date) {
        return date == null ? null : YearBand.of(PartialDate.of(date)).toString();
    }

    /** Null where any of the beginnings is unknown: it may have been the first. */
    private static @Nullable PartialDate firstBegin(List<Spell> common) {
        PartialDate first = common.getFirst().from();
        for (Spell spell : common) {
            PartialDate from = spell.from();
            if (first == null || from == null) {
                return null;
            }
            first = PartialDate.earlier(first, from);
        }
        return first;
    }

    private static @Nullable PartialDate lastEnd(List<Spell> common) {
        PartialDate last = null;
        for (Spell spell : common) {
            PartialDate to = spell.to();
            if (to != null) {
                last = last == null ? to : PartialDate.later(last, to);
            }
        }
        return last;
    }

    /** The days covered by any of the spells, whose beginnings and ends are all known. */
    private static double unionDays(List<Spell> common) {
        List<double[]> stretches =
                common.stream()
                        .map(Overlap::stretch)
                        .sorted(Comparator.comparingDouble(stretch -> stretch[0]))
                        .toList();
        double days = 0;
        double covered = Double.NEGATIVE_INFINITY;
        for (double[] stretch : stretches) {
            days += Math.max(0, stretch[1] - Math.max(stretch[0], covered));
            covered = Math.max(covered, stretch[1]);
        }
        return days;
    }

    private static double[] stretch(Spell spell) {
        PartialDate from = spell.from();
        PartialDate to = spell.to();
        return from == null || to == null
                ? new double[] {0, 0}
                : new double[] {from.midpoint(), to.midpoint()};
    }

    @Override
    public String toString() {
        return switch (timing) {
            case OVERLAP ->
                    "together %s–%s"
                            .formatted(from == null ? "?" : from, to == null ? "today" : to);
            case APART -> "%.0f years apart".formatted(gapYears);
            case UNKNOWN -> "perhaps together";
        };
    }
}
