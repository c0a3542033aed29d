package io.commonground.ties;

import io.commonground.graph.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The time two people spent at the same unit together, from two of their spells.
 *
 * @param begin the middle of the later beginning
 * @param end the middle of the earlier end, at the latest the scoring day
 * @param from the later beginning as it was given
 * @param to the earlier end as it was given, null while both last
 */
record Overlap(double begin, double end, PartialDate from, @Nullable PartialDate to) {

    /** Null where nothing says that they were there together. */
    static @Nullable Overlap of(Spell one, Spell other, double day) {
        PartialDate oneFrom = one.from();
        PartialDate otherFrom = other.from();
        if (oneFrom == null || otherFrom == null || !one.counted() || !other.counted()) {
            return null;
        }
        double begin = Math.max(one.begin(), other.begin());
        double end = Math.min(one.end(day), other.end(day));
        if (end <= begin || !credible(one, other, day)) {
            return null;
        }
        Spell first = one.end(day) <= other.end(day) ? one : other;
        PartialDate from = one.begin() >= other.begin() ? oneFrom : otherFrom;
        return new Overlap(begin, end, from, first.end(day) < day ? first.to() : null);
    }

    /** The certain overlap is positive, or the years agree, or both last. */
    private static boolean credible(Spell one, Spell other, double day) {
        double certain =
                Math.min(one.earliestEnd(day), other.earliestEnd(day))
                        - Math.max(one.latestBegin(), other.latestBegin());
        return certain > 0
                || one.lasts(day) && other.lasts(day)
                || sameYear(one.from(), other.from()) && sameYear(one.to(), other.to());
    }

    private static boolean sameYear(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.year() == other.year();
    }
}
