package io.commonground.paths;

import io.commonground.ties.Pair;
import io.commonground.ties.TieBasis;
import io.commonground.ties.TieOn;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The ties of a past day, as far as they were scored, as a network to search. */
final class PastNetwork {

    private final List<String> ids;
    private final Map<String, Integer> people = new HashMap<>();
    private final Map<Pair, TieOn> ties;
    private final Network network;

    /**
     * Makes a network.
     *
     * @param always people who are part of it even where nothing ties them
     */
    PastNetwork(Map<Pair, TieOn> ties, Collection<String> always, Collection<String> closed) {
        TreeSet<String> all = new TreeSet<>(always);
        ties.keySet().forEach(pair -> all.addAll(List.of(pair.start(), pair.end())));
        this.ties = ties;
        this.ids = List.copyOf(all);
        ids.forEach(id -> people.put(id, people.size()));
        this.network = new Network(acquaintances(), set(closed));
    }

    private Acquaintances[] acquaintances() {
        List<TreeMap<Integer, TieOn>> rows = new ArrayList<>();
        ids.forEach(_ -> rows.add(new TreeMap<>()));
        ties.forEach((pair, tie) -> {
            int start = person(pair.start());
            int end = person(pair.end());
            rows.get(start).put(end, tie);
            rows.get(end).put(start, tie);
        });
        return rows.stream().map(PastNetwork::acquaintances).toArray(Acquaintances[]::new);
    }

    private static Acquaintances acquaintances(TreeMap<Integer, TieOn> row) {
        byte[] bases = new byte[row.size()];
        int at = 0;
        for (TieOn tie : row.values()) {
            bases[at++] = BasisMask.of(TieBasis.of(tie.basisCode()));
        }
        return new Acquaintances(
                row.keySet().stream().mapToInt(Integer::intValue).toArray(),
                row.values().stream().mapToDouble(TieOn::strength).toArray(),
                bases,
                null);
    }

    Network network() {
        return network;
    }

    int person(String id) {
        return people.getOrDefault(id, -1);
    }

    String id(int person) {
        return ids.get(person);
    }

    TieOn tie(String one, String other) {
        TieOn tie = ties.get(new Pair(one, other));
        if (tie == null) {
            throw new IllegalStateException("No tie was scored for " + one + " and " + other);
        }
        return tie;
    }

    /** Those of the people who are in it. */
    BitSet set(Collection<String> some) {
        BitSet set = new BitSet();
        some.stream().map(this::person).filter(person -> person >= 0).forEach(set::set);
        return set;
    }
}
