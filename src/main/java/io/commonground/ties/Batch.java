package io.commonground.ties;

import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Derives the ties of some people in one transaction, and writes what differs. */
final class Batch {

    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::start).thenComparing(Pair::end);

    private final Transaction transaction;
    private final Scoring scoring;
    private final Facts facts;
    private final Rosters rosters;
    private final Set<String> people;
    private final Map<Pair, PairEvidence> evidence = new TreeMap<>(ORDER);

    Batch(Transaction transaction, Scoring scoring, Rosters rosters, Collection<String> people) {
        this.transaction = transaction;
        this.scoring = scoring;
        this.rosters = rosters;
        this.people = new LinkedHashSet<>(people);
        this.facts = new Facts(Sources.read(transaction), scoring.settings());
    }

    void derive() {
        gatherShared();
        gatherInteractions();
        gatherWords();
        Map<Pair, TieValues> stored = new HashMap<>();
        for (Row row : transaction.run("ties/ties-of", ids(people))) {
            stored.put(new Pair(row.text("start"), row.text("end")), TieValues.of(row));
        }
        Set<Pair> pairs = new TreeSet<>(ORDER);
        pairs.addAll(evidence.keySet());
        pairs.addAll(stored.keySet());
        Set<String> due = due(pairs);
        pairs.removeIf(pair -> due.contains(pair.start()) || due.contains(pair.end()));
        write(pairs, stored);
    }

    private void gatherShared() {
        Map<String, List<String>> unitsOf = new HashMap<>();
        Set<String> units = new LinkedHashSet<>();
        for (Row row : transaction.run("ties/units-of", ids(people))) {
            unitsOf.put(row.text("person"), row.texts("units"));
            units.addAll(row.texts("units"));
        }
        Map<String, Roster> known = rosters.of(units, transaction, facts, scoring.day());
        unitsOf.forEach((person, its) ->
                its.stream()
                        .map(known::get)
                        .filter(java.util.Objects::nonNull)
                        .flatMap(roster -> roster.places().stream())
                        .forEach(place -> gatherShared(person, place)));
    }

    private void gatherShared(String person, Place place) {
        Member member = place.member(person);
        if (member != null) {
            place.partners(member, scoring.settings())
                    .filter(other -> mine(person, other.person()))
                    .forEach(other ->
                            of(person, other.person())
                                    .shared()
                                    .add(new Shared(place, member, other)));
        }
    }

    private void gatherInteractions() {
        var parameters =
                Map.of(
                        "ids",
                        people,
                        "day",
                        (long) scoring.day(),
                        "most",
                        scoring.settings().mostParticipants());
        for (Row row : transaction.run("ties/interactions-of", parameters)) {
            Interaction interaction = facts.interaction(row);
            Set<String> all = new HashSet<>();
            interaction.participants().forEach(participant -> all.add(participant.person()));
            for (String person : all) {
                if (people.contains(person)) {
                    all.stream()
                            .filter(other -> !other.equals(person) && mine(person, other))
                            .forEach(other -> of(person, other).interactions().add(interaction));
                }
            }
        }
    }

    private void gatherWords() {
        for (Row row : transaction.run("ties/words-of", ids(people))) {
            Word word = facts.word(row);
            if (!word.by().equals(word.about())) {
                of(word.by(), word.about()).words().add(word);
            }
        }
    }

    /** A pair of two people of this batch is gathered from the smaller id. */
    private boolean mine(String person, String other) {
        return !people.contains(other) || person.compareTo(other) < 0;
    }

    private PairEvidence of(String one, String other) {
        return evidence.computeIfAbsent(new Pair(one, other), PairEvidence::of);
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
        List<Map<String, Object>> created = new ArrayList<>();
        List<Map<String, Object>> changed = new ArrayList<>();
        List<Map<String, Object>> removed = new ArrayList<>();
        for (Pair pair : pairs) {
            TieValues before = stored.get(pair);
            TieValues now =
                    TieValues.of(evidence.getOrDefault(pair, PairEvidence.of(pair)), scoring)
                            .orElse(null);
            if (before == null && now != null) {
                created.add(row(pair, now.asParameter()));
            } else if (before != null && now == null) {
                removed.add(row(pair, Map.of()));
            } else if (before != null && now != null && !now.same(before)) {
                changed.add(row(pair, now.asParameter()));
            }
        }
        run("ties/create", created);
        run("ties/change", changed);
        run("ties/remove", removed);
    }

    private void run(String statement, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            transaction.run(statement, Map.of("rows", rows));
        }
    }

    private static Map<String, Object> row(Pair pair, Map<String, Object> values) {
        return Map.of("start", pair.start(), "end", pair.end(), "values", values);
    }

    private static Map<String, Object> ids(Collection<String> ids) {
        return Map.of("ids", List.copyOf(ids));
    }
}
