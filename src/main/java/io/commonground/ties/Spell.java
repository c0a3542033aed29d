package io.commonground.ties;

import io.commonground.graph.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A time somebody spent at a unit, as one live fact has it.
 *
 * @param person whose time it was
 * @param kind how they belonged
 * @param part the part of an employer they worked in, folded; null where not said
 * @param from when it began, null where unknown
 * @param to when it ended, null where unknown or not over
 * @param current whether the fact says it is not over
 * @param assumed whether its beginning is assumed from a graduation year
 * @param confidence of the source times that of the fact
 * @param owner whose private fact it is, null where open
 * @param source id of the source
 */
record Spell(
        String person,
        Affiliation kind,
        @Nullable String part,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        boolean current,
        boolean assumed,
        double confidence,
        @Nullable String owner,
        String source) {

    /** The beginning is known, and the end is known or yet to come: only such time is counted. */
    boolean counted() {
        return from != null && (to != null || current);
    }

    /** Still going on that day. */
    boolean lasts(double day) {
        return to == null ? current : Days.earliest(to) > day || current && Days.latest(to) >= day;
    }

    /** The middle of its beginning; only of a spell that is counted. */
    double begin() {
        return from == null ? Double.NaN : from.midpoint();
    }

    /** The middle of its end, at the latest the scoring day; only of a spell that is counted. */
    double end(double day) {
        return to == null ? day : Math.min(day, to.midpoint());
    }

    double latestBegin() {
        return from == null ? Double.POSITIVE_INFINITY : Days.latest(from);
    }

    double earliestEnd(double day) {
        return to == null
                ? (current ? day : Double.NEGATIVE_INFINITY)
                : Math.min(day, Days.earliest(to));
    }

    /** The first day they can have been there. */
    double possibleBegin() {
        return from == null ? Double.NEGATIVE_INFINITY : Days.earliest(from);
    }

    /** The last day they can have been there. */
    double possibleEnd() {
        return to == null ? Double.POSITIVE_INFINITY : Days.latest(to);
    }
}
