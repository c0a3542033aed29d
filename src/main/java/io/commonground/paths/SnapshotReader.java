package io.commonground.paths;

import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;

/** Reads snapshots: everybody's ties once, and after that those that have been written since. */
final class SnapshotReader {

    private static final int PEOPLE_AT_ONCE = 1000;
    private static final int PORTIONS_AT_ONCE = 2;
    private static final int MOST_CHANGES = 50_000;

    private final Graph graph;

    SnapshotReader(Graph graph) {
        this.graph = graph;
    }

    /**
     * Everybody's ties; what is written meanwhile, or with people who come meanwhile, is caught up
     * with afterwards.
     */
    Snapshot readAll(LayerState layer) {
        String lastId =
                graph.find("paths/last-person", Map.of()).map(row -> row.text("id")).orElse("");
        int[] numbers =
                graph.reading(tx ->
                        tx.stream("paths/everybody", Map.of())
                                .mapToInt(row -> row.integer("number"))
                                .toArray());
        int[] people = Snapshot.people(numbers);
        Acquaintances[] ties = new Acquaintances[numbers.length];
        Arrays.fill(ties, Acquaintances.NONE);
        BitSet closed = new BitSet();
        Map<Integer, String> owned = new HashMap<>();
        RowReader reader =
                new RowReader(number -> number < people.length ? people[(int) number] : -1);
        eachOf(
                numbers,
                (row, person) -> {
                    ties[person] = reader.read(row);
                    closed.set(person, row.flag("closed"));
                    note(owned, person, row);
                },
                people);
        return new Snapshot(
                new Network(ties, closed),
                numbers,
                people,
                owned,
                layer.born(),
                layer.turn(),
                lastId);
    }

    /** The next snapshot; empty where too much has changed, or is not on record any more. */
    Optional<Snapshot> catchUp(Snapshot from, LayerState layer) {
        if (!from.born().equals(layer.born()) || from.turn() < layer.forgotten()) {
            return Optional.empty();
        }
        List<Row> written = graph.read("paths/written-since", Map.of("turn", from.turn()));
        if (from.turn() < layerNow().forgotten()) {
            return Optional.empty();
        }
        if (written.size() > MOST_CHANGES) {
            return Optional.empty();
        }
        List<Row> joined = written.stream().filter(row -> person(from, row) < 0).toList();
        if (joined.stream().anyMatch(row -> row.text("id").compareTo(from.lastId()) <= 0)) {
            return Optional.empty();
        }
        return new Change(with(joined, from)).apply(written, layer.turn());
    }

    private LayerState layerNow() {
        return LayerState.of(graph.find("paths/layer", Map.of()).orElseThrow());
    }

    /**
     * The same ties with the wishes of today: while all ties are being built, these hold at once.
     */
    Snapshot heeding(Snapshot from) {
        Change change = new Change(from);
        return change.heed() ? change.snapshot(from.turn()) : from;
    }

    private static void note(Map<Integer, String> owned, int person, Row row) {
        String owner = row.findText("owner");
        if (owner == null) {
            owned.remove(person);
        } else {
            owned.put(person, owner);
        }
    }

    private static int person(Snapshot snapshot, Row row) {
        return snapshot.person(row.number("number"));
    }

    /** New people have larger ids than all before, so they come last. */
    private static Snapshot with(List<Row> joined, Snapshot from) {
        if (joined.isEmpty()) {
            return from;
        }
        int before = from.numbers().length;
        int[] numbers = Arrays.copyOf(from.numbers(), before + joined.size());
        Acquaintances[] ties = Arrays.copyOf(from.network().ties(), numbers.length);
        for (int i = 0; i < joined.size(); i++) {
            numbers[before + i] = joined.get(i).integer("number");
            ties[before + i] = Acquaintances.NONE;
        }
        return new Snapshot(
                new Network(ties, from.network().closed()),
                numbers,
                Snapshot.people(numbers),
                from.owned(),
                from.born(),
                from.turn(),
                joined.getLast().text("id"));
    }

    /** Hands each row on in turn, while the next portions are being read. */
    private void eachOf(int[] numbers, ObjIntConsumer<Row> to, int[] people) {
        IntStream.iterate(0, at -> at < numbers.length, at -> at + PEOPLE_AT_ONCE)
                .mapToObj(at ->
                        Arrays.stream(numbers, at, Math.min(numbers.length, at + PEOPLE_AT_ONCE))
                                .boxed()
                                .toList())
                .gather(
                        Gatherers.mapConcurrent(
                                PORTIONS_AT_ONCE,
                                some -> graph.read("paths/ties-of", Map.of("numbers", some))))
                .flatMap(List::stream)
                .forEach(row -> to.accept(row, people[row.integer("number")]));
    }

    /** What has been written, put into a copy. */
    private final class Change {

        private final Snapshot from;
        private final Acquaintances[] ties;
        private final BitSet closed;
        private final Map<Integer, String> owned;

        Change(Snapshot from) {
            this.from = from;
            this.ties = from.network().ties().clone();
            this.closed = (BitSet) from.network().closed().clone();
            this.owned = new HashMap<>(from.owned());
        }

        Optional<Snapshot> apply(List<Row> written, long turn) {
            int[] numbers = written.stream().mapToInt(row -> row.integer("number")).toArray();
            RowReader reader = new RowReader(from::person);
            Map<Integer, Acquaintances> fresh = new HashMap<>();
            List<Row> unknown = new ArrayList<>();
            eachOf(
                    numbers,
                    (row, person) -> {
                        if (!reader.knowsAll(row)) {
                            unknown.add(row);
                        }
                        fresh.put(person, reader.read(row));
                        closed.set(person, row.flag("closed"));
                        note(owned, person, row);
                    },
                    from.people());
            if (!unknown.isEmpty()) {
                return Optional.empty();
            }
            new Mirror(ties, fresh).apply();
            heed();
            return Optional.of(snapshot(turn));
        }

        /** Takes the erased out, and bars those who object; whether there was anything to heed. */
        boolean heed() {
            List<Row> wishes = graph.read("paths/wishes-since", Map.of("turn", from.turn()));
            Map<Integer, Acquaintances> gone = new HashMap<>();
            for (Row wish : wishes) {
                int person = person(from, wish);
                if (person >= 0) {
                    closed.set(person, wish.flag("closed"));
                    if (wish.flag("gone")) {
                        gone.put(person, Acquaintances.NONE);
                    }
                }
            }
            new Mirror(ties, gone).apply();
            return !wishes.isEmpty();
        }

        Snapshot snapshot(long turn) {
            return new Snapshot(
                    new Network(ties, closed),
                    from.numbers(),
                    from.people(),
                    owned,
                    from.born(),
                    turn,
                    from.lastId());
        }
    }
}
