package io.commonground.ties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Stretches of time in order that neither meet nor overlap. */
record Intervals(List<Interval> list) {

    /** The time that lies in any of them. */
    static Intervals union(Collection<Interval> intervals) {
        List<Interval> merged = new ArrayList<>();
        for (Interval next :
                intervals.stream().sorted(Comparator.comparingDouble(Interval::begin)).toList()) {
            if (!merged.isEmpty() && next.begin() <= merged.getLast().end()) {
                Interval last = merged.removeLast();
                merged.add(new Interval(last.begin(), Math.max(last.end(), next.end())));
            } else {
                merged.add(next);
            }
        }
        return new Intervals(List.copyOf(merged));
    }

    double length() {
        return list.stream().mapToDouble(Interval::length).sum();
    }

    double begin() {
        return list.getFirst().begin();
    }

    double end() {
        return list.getLast().end();
    }

    boolean contains(double moment) {
        return list.stream().anyMatch(one -> one.begin() <= moment && moment < one.end());
    }
}
