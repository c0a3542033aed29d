package io.commonground.ties;

import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Derives the ties of some people in one transaction, and writes what differs. */
final class Batch {

    private final Transaction transaction;
    private final Scoring scoring;
    private final Set<String> people;
    private final Map<Pair, PairEvidence> evidence;

    Batch(Transaction transaction, Facts facts, Rosters rosters, Collection<String> people) {
        this.transaction = transaction;
        this.scoring = facts.scoring();
        this.people = Set.copyOf(people);
        this.evidence = Gathering.around(people, transaction, facts, rosters);
    }

    void derive() {
        Map<Pair, TieValues> stored = new HashMap<>();
        for (Row row : transaction.run("ties/ties-of", ids(people))) {
            stored.put(new Pair(row.text("start"), row.text("end")), TieValues.of(row));
        }
        Set<Pair> pairs = new TreeSet<>(Gathering.ORDER);
        pairs.addAll(evidence.keySet());
        pairs.addAll(stored.keySet());
        Set<String> due = due(pairs);
        pairs.removeIf(pair -> due.contains(pair.start()) || due.contains(pair.end()));
        write(pairs, stored);
    }

    /** Those who are marked still: their own turn decides, with what is on record then. */
    private Set<String> due(Set<Pair> pairs) {
        Set<String> others = new HashSet<>();
        pairs.forEach(pair -> others.addAll(List.of(pair.start(), pair.end())));
        others.removeAll(people);
        Set<String> due = new HashSet<>();
        transaction.run("ties/still-due", ids(others)).forEach(row -> due.add(row.text("id")));
        return due;
    }

    private void write(Set<Pair> pairs, Map<Pair, TieValues> stored) {
        Writing writing = new Writing();
        for (Pair pair : pairs) {
            TieValues before = stored.get(pair);
            TieValues now =
                    TieValues.of(evidence.getOrDefault(pair, PairEvidence.of(pair)), scoring)
                            .orElse(null);
            if (before == null || now == null || !now.same(before)) {
                writing.note(pair, before, now);
            }
        }
        writing.write(transaction, people);
    }

    private static Map<String, Object> ids(Collection<String> ids) {
        return Map.of("ids", List.copyOf(ids));
    }
}
