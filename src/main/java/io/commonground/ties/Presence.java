package io.commonground.ties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Who can have been at a place when, by open facts; it only counts. */
final class Presence {

    private final double[] begins;
    private final double[] ends;
    private final List<Interval> absences = new ArrayList<>();

    Presence(Collection<Member> members) {
        List<Intervals> stays = members.stream().map(Member::openly).flatMap(List::stream).toList();
        begins = stays.stream().mapToDouble(Intervals::begin).sorted().toArray();
        ends = stays.stream().mapToDouble(Intervals::end).sorted().toArray();
        stays.forEach(this::noteAbsences);
    }

    private void noteAbsences(Intervals stays) {
        for (int i = 1; i < stays.list().size(); i++) {
            absences.add(new Interval(stays.list().get(i - 1).end(), stays.list().get(i).begin()));
        }
    }

    /** How many different people can have been there at some time from begin to end. */
    int during(double begin, double end) {
        long away = absences.stream().filter(a -> a.begin() <= begin && end <= a.end()).count();
        return begins.length - above(begins, end) - below(ends, begin) - (int) away;
    }

    /** No stretch of a year or more from begin to end had fewer people than that. */
    int least(double begin, double end) {
        int least = begins.length;
        for (double day = begin; day <= end; day += Days.PER_YEAR) {
            int still = begins.length - above(begins, day) - below(ends, day + Days.PER_YEAR);
            least = Math.min(least, still - absences.size());
        }
        return Math.max(0, least);
    }

    private static int below(double[] sorted, double limit) {
        int at = Arrays.binarySearch(sorted, limit);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && sorted[at - 1] == limit) {
            at--;
        }
        return at;
    }

    private static int above(double[] sorted, double limit) {
        return sorted.length - below(sorted, Math.nextUp(limit));
    }
}
