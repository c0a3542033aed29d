package io.commonground.paths;

import io.commonground.directory.Person;
import io.commonground.directory.PersonRows;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Lens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who stands on the paths of a search and what ties them, in two statements. */
@Component
class PathReports {

    private final PersonRows rows;

    PathReports(PersonRows rows) {
        this.rows = rows;
    }

    /**
     * What could be told.
     *
     * @param answer null where the graph has moved on since the snapshot
     * @param gone who stood on a path and is not to be seen any more
     */
    record Report(@Nullable PathAnswer answer, BitSet gone) {}

    /**
     * Paths with their people.
     *
     * @param built whether all ties are in the graph; where they are being built, those held in
     *     memory are told, with what is held of them
     */
    Report of(
            Searches.Outcome outcome,
            Snapshot snapshot,
            boolean built,
            View view,
            Lens lens,
            Transaction transaction) {
        Map<Integer, Person> people = people(outcome.found(), snapshot, lens, transaction);
        BitSet gone = gone(outcome.found(), people);
        Map<Long, Row> ties = ties(outcome.found(), snapshot, lens, transaction);
        List<Path> paths = new ArrayList<>();
        for (Found found : outcome.found()) {
            Path path = gone.isEmpty() ? path(found, view, people, ties, built) : null;
            if (path == null) {
                return new Report(null, gone);
            }
            paths.add(path);
        }
        Map<String, Person> byId = new HashMap<>();
        people.values().forEach(person -> byId.put(person.ownId(), person));
        return new Report(new PathAnswer(List.copyOf(paths), outcome.complete(), byId), gone);
    }

    private static BitSet gone(Collection<Found> found, Map<Integer, Person> people) {
        BitSet gone = new BitSet();
        found.stream()
                .flatMapToInt(path -> IntStream.of(path.people()))
                .filter(person -> !people.containsKey(person))
                .forEach(gone::set);
        return gone;
    }

    /** From somebody to themselves. */
    PathAnswer toOneself(int number, Lens lens, Transaction transaction) {
        var parameters = Map.of("numbers", List.of(number), "lens", lens.asParameter());
        Person person = rows.of(transaction.run("paths/people", parameters).getFirst());
        return new PathAnswer(
                List.of(Path.toOneself(person.ownId())), true, Map.of(person.ownId(), person));
    }

    private Map<Integer, Person> people(
            Collection<Found> found, Snapshot snapshot, Lens lens, Transaction transaction) {
        List<Integer> numbers =
                found.stream()
                        .flatMapToInt(path -> IntStream.of(path.people()))
                        .distinct()
                        .mapToObj(person -> snapshot.numbers()[person])
                        .toList();
        Map<Integer, Person> people = new HashMap<>();
        if (!numbers.isEmpty()) {
            var parameters = Map.of("numbers", numbers, "lens", lens.asParameter());
            for (Row row : transaction.run("paths/people", parameters)) {
                people.put(snapshot.person(row.number("number")), rows.of(row));
            }
        }
        return people;
    }

    private static Map<Long, Row> ties(
            Collection<Found> found, Snapshot snapshot, Lens lens, Transaction transaction) {
        Map<Long, List<Integer>> hops = new HashMap<>();
        for (Found path : found) {
            for (int i = 1; i < path.people().length; i++) {
                int one = path.people()[i - 1];
                int other = path.people()[i];
                hops.put(
                        key(one, other),
                        List.of(snapshot.numbers()[one], snapshot.numbers()[other]));
            }
        }
        Map<Long, Row> ties = new HashMap<>();
        if (!hops.isEmpty()) {
            var parameters = Map.of("hops", List.copyOf(hops.values()), "lens", lens.asParameter());
            for (Row row : transaction.run("paths/hops", parameters)) {
                ties.put(
                        key(snapshot.person(row.number("from")), snapshot.person(row.number("to"))),
                        row);
            }
        }
        return ties;
    }

    private static @Nullable Path path(
            Found found,
            View view,
            Map<Integer, Person> people,
            Map<Long, Row> ties,
            boolean built) {
        List<String> ids = new ArrayList<>();
        List<Hop> hops = new ArrayList<>();
        for (int i = 0; i < found.people().length; i++) {
            int person = found.people()[i];
            Person known = Objects.requireNonNull(people.get(person));
            ids.add(known.ownId());
            if (i > 0) {
                int before = found.people()[i - 1];
                Row tie = ties.get(key(before, person));
                if (tie == null && built) {
                    return null;
                }
                hops.add(
                        new Hop(
                                ids.get(i - 1),
                                known.ownId(),
                                view.strength(before, person),
                                tie == null ? view.basis(before, person) : tie.text("basis"),
                                tie == null ? null : tie.findDay("lastSeen"),
                                null));
            }
        }
        return new Path(List.copyOf(ids), List.copyOf(hops), found.strength());
    }

    private static long key(int one, int other) {
        return (long) one << 32 | other;
    }
}
