package io.commonground.graph;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time from one partial date to another, as one fact has it. Compare spells only after {@link
 * #asOf}: it ends those that last, so that a null end then means an unknown one.
 *
 * @param from when it began, null where unknown
 * @param to when it ended; of a lasting one the day it is cut at; null where unknown
 * @param current whether it still lasts
 * @param assumed whether its beginning is assumed from a graduation year
 */
public record Spell(
        @Nullable PartialDate from, @Nullable PartialDate to, boolean current, boolean assumed) {

    public static Spell of(@Nullable PartialDate from, @Nullable PartialDate to, boolean current) {
        return new Spell(from, to, current, false);
    }

    /** Studies: where only their end is known they are assumed to last as long as is usual. */
    public static Spell ofStudies(
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            boolean current,
            @Nullable String degree) {
        return from == null && to != null
                ? new Spell(to.plusYears(-Degrees.years(degree)), to, current, true)
                : of(from, to, current);
    }

    /**
     * What it was on that day, as if today were then: cut there, and empty where it begins later.
     * Without a known beginning it counts from the day its source was retrieved, or from its end
     * where that is earlier.
     */
    public Optional<Spell> asOf(LocalDate day, @Nullable PartialDate retrievedOn) {
        if (firstKnown(retrievedOn).isAfter(day)) {
            return Optional.empty();
        }
        PartialDate begin = from == null ? null : from.until(day);
        if (to == null ? current : lasts(to, day)) {
            return Optional.of(new Spell(begin, PartialDate.ofDay(day), true, assumed));
        }
        return Optional.of(new Spell(begin, to == null ? null : to.until(day), false, assumed));
    }

    private LocalDate firstKnown(@Nullable PartialDate retrievedOn) {
        if (from != null) {
            return from.earliest();
        }
        if (retrievedOn == null) {
            return LocalDate.MIN;
        }
        return to == null ? retrievedOn.earliest() : earlier(retrievedOn.earliest(), to.earliest());
    }

    private boolean lasts(PartialDate end, LocalDate day) {
        return end.earliest().isAfter(day) || current && !end.latest().isBefore(day);
    }

    /**
     * Whether the two surely ran at the same time: certain by the strictest reading of the dates,
     * or their years agree, or both last.
     */
    public boolean overlaps(Spell other) {
        return isCertain(other) || yearsAgree(other) || current && other.current;
    }

    /** Whether some reading of the dates lets the two run at the same time. */
    public boolean mayOverlap(Spell other) {
        return overlaps(other)
                || earlier(latestEnd(), other.latestEnd())
                        .isAfter(later(earliestBegin(), other.earliestBegin()));
    }

    private boolean isCertain(Spell other) {
        if (from == null || to == null || other.from == null || other.to == null) {
            return false;
        }
        return earlier(to.earliest(), other.to.earliest())
                .isAfter(later(from.latest(), other.from.latest()));
    }

    private boolean yearsAgree(Spell other) {
        if (from == null || to == null || other.from == null || other.to == null) {
            return false;
        }
        return from.year() == other.from.year()
                && to.year() == other.to.year()
                && !earlier(to.latest(), other.to.latest())
                        .isBefore(later(from.earliest(), other.from.earliest()));
    }

    /** The time both ran, from the later beginning to the earlier end, where those are known. */
    public Spell common(Spell other) {
        return new Spell(
                from == null || other.from == null ? null : PartialDate.later(from, other.from),
                to == null || other.to == null ? null : PartialDate.earlier(to, other.to),
                current && other.current,
                assumed || other.assumed);
    }

    /** Days from the end of the one to the beginning of the other, by midpoints, at least 0. */
    public double gap(Spell other) {
        return Math.max(0, Math.max(daysUntil(other), other.daysUntil(this)));
    }

    private double daysUntil(Spell next) {
        return to == null || next.from == null
                ? Double.NEGATIVE_INFINITY
                : next.from.midpoint() - to.midpoint();
    }

    private LocalDate earliestBegin() {
        return from == null ? LocalDate.MIN : from.earliest();
    }

    private LocalDate latestEnd() {
        return to == null ? LocalDate.MAX : to.latest();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Lasting, and nobody knows since when: there are no dates to show. */
    public boolean isOpen() {
        return current && from == null;
    }

    /** As people say it: {@code 2011–2015}, {@code since 2011}, {@code until 2015}. */
    @Override
    public String toString() {
        String begin = from == null ? "" : from + (assumed ? " (assumed)" : "");
        if (current) {
            return from == null ? "still, since an unknown day" : "since " + begin;
        }
        if (to == null) {
            return from == null ? "dates unknown" : "from " + begin + ", end unknown";
        }
        return from == null ? "until " + to : begin + "–" + to;
    }
}
