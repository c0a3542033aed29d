package io.commonground.accounts.org;

import io.commonground.graph.InvalidRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The day something is told for.
 *
 * @param isPast whether it lies before the day everything else is told for
 */
record AsOf(LocalDate day, boolean isPast) {

    /**
     * The day asked for, or today.
     *
     * @throws InvalidRequest for a day to come
     */
    static AsOf of(@Nullable LocalDate asked, LocalDate today) {
        if (asked != null && asked.isAfter(today)) {
            throw new InvalidRequest(
                    "'asOf' is %s: ask for %s or a day before.".formatted(asked, today));
        }
        return asked == null ? new AsOf(today, false) : new AsOf(asked, asked.isBefore(today));
    }

    /**
     * What each source said by then; of one that had said nothing yet, the first it said: it was
     * true before somebody wrote it down.
     */
    <T extends Told> List<T> said(Collection<T> all) {
        return all.stream()
                .collect(Collectors.groupingBy(told -> told.telling().source()))
                .values()
                .stream()
                .flatMap(its -> ofOneSource(its).stream())
                .sorted(Told.NEWEST)
                .toList();
    }

    private <T extends Told> List<T> ofOneSource(List<T> its) {
        if (!isPast) {
            return its.stream().filter(told -> told.telling().retractedAt() == null).toList();
        }
        List<T> known = its.stream().filter(told -> isKnown(told.telling())).toList();
        if (!known.isEmpty()) {
            return known.stream().filter(told -> stands(told.telling())).toList();
        }
        Instant first =
                its.stream()
                        .map(told -> told.telling().moment())
                        .min(Instant::compareTo)
                        .orElseThrow();
        return its.stream().filter(told -> told.telling().moment().equals(first)).toList();
    }

    /** Whether it had been said by the end of the day. */
    boolean isKnown(Telling telling) {
        return !isPast || telling.moment().isBefore(end());
    }

    /** Whether it had not been taken back by the end of the day. */
    boolean stands(Telling telling) {
        Instant retracted = telling.retractedAt();
        return retracted == null || isPast && !retracted.isBefore(end());
    }

    /** Whether the day lies in the time that something holds for. */
    boolean isWithin(Telling telling) {
        return isWithin(telling.fromDay(), telling.toDay());
    }

    boolean isWithin(@Nullable LocalDate from, @Nullable LocalDate to) {
        return !(from != null && from.isAfter(day)) && !(to != null && to.isBefore(day));
    }

    private Instant end() {
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
