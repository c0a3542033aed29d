package io.commonground.paths;

import io.commonground.graph.Graph;
import io.commonground.graph.TimeBudgetExceeded;
import io.commonground.privacy.Lens;
import io.commonground.ties.Pair;
import io.commonground.ties.TieOn;
import io.commonground.ties.TiesAsOf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ties of a past day around some people, scored ring by ring from the facts of then. */
final class Rings {

    private static final int PEOPLE_AT_ONCE = 100;

    private final TiesAsOf source;
    private final Graph graph;
    private final LocalDate day;
    private final Lens lens;
    private final Deadline deadline;
    private final Map<Pair, TieOn> ties = new HashMap<>();
    private final Map<String, Set<String>> others = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> closed;

    Rings(
            TiesAsOf source,
            Graph graph,
            LocalDate day,
            Lens lens,
            Set<String> closed,
            Deadline deadline) {
        this.source = source;
        this.graph = graph;
        this.day = day;
        this.lens = lens;
        this.closed = closed;
        this.deadline = deadline;
    }

    /** Scores all ties of these people; false where the time is up before. */
    boolean reach(Collection<String> people) {
        Set<String> missing = new LinkedHashSet<>(people);
        missing.removeAll(known);
        missing.removeAll(closed);
        List<String> asked = List.copyOf(missing);
        for (int at = 0; at < asked.size(); at += PEOPLE_AT_ONCE) {
            if (!score(asked.subList(at, Math.min(asked.size(), at + PEOPLE_AT_ONCE)))) {
                return false;
            }
        }
        return true;
    }

    private boolean score(List<String> people) {
        if (deadline.left().isNegative()) {
            return false;
        }
        try {
            source.around(people, day, lens, graph.within(deadline.left())).forEach(this::add);
            known.addAll(people);
            return true;
        } catch (TimeBudgetExceeded outOfTime) {
            return false;
        }
    }

    private void add(Pair pair, TieOn tie) {
        ties.put(pair, tie);
        others.computeIfAbsent(pair.start(), _ -> new HashSet<>()).add(pair.end());
        others.computeIfAbsent(pair.end(), _ -> new HashSet<>()).add(pair.start());
    }

    /** Whom these people were tied to. */
    Set<String> around(Collection<String> people) {
        Set<String> ring = new HashSet<>();
        people.forEach(person -> ring.addAll(others.getOrDefault(person, Set.of())));
        return ring;
    }

    Map<Pair, TieOn> ties() {
        return ties;
    }
}
