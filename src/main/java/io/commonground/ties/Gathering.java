package io.commonground.ties;

import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers everything on record that can tie some people to anybody, in a fixed number of statements
 * however many they are.
 */
final class Gathering {

    /** Pairs in the order of their ids. */
    static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::start).thenComparing(Pair::end);

    private final Transaction transaction;
    private final Facts facts;
    private final Set<String> people;
    private final boolean starting;
    private final Map<Pair, PairEvidence> evidence = new HashMap<>();

    private Gathering(
            Transaction transaction, Facts facts, Collection<String> people, boolean starting) {
        this.starting = starting;
        this.transaction = transaction;
        this.facts = facts;
        this.people = new LinkedHashSet<>(people);
    }

    /** By pair, those of which one or both are of these people. */
    static Map<Pair, PairEvidence> around(
            Collection<String> people, Transaction transaction, Facts facts, Rosters rosters) {
        return new Gathering(transaction, facts, people, false).all(rosters);
    }

    /** By pair, those that start at these people. */
    static Map<Pair, PairEvidence> from(
            Collection<String> people, Transaction transaction, Facts facts, Rosters rosters) {
        return new Gathering(transaction, facts, people, true).all(rosters);
    }

    private Map<Pair, PairEvidence> all(Rosters rosters) {
        shared(rosters);
        interactions();
        words();
        return evidence;
    }

    private void shared(Rosters rosters) {
        Map<String, Set<String>> peopleOf = new LinkedHashMap<>();
        for (Row row : transaction.run("ties/stays-of", ids())) {
            Roster theirs = facts.roster(row);
            Set<String> mattering = new HashSet<>();
            theirs.mattering(facts.settings()).forEach(member -> mattering.add(member.person()));
            if (!mattering.isEmpty()) {
                peopleOf.put(theirs.unit().id(), mattering);
            }
        }
        Map<String, Roster> known = rosters.of(peopleOf.keySet(), transaction, facts);
        peopleOf.forEach((unit, its) -> {
            Roster roster = known.get(unit);
            if (roster != null) {
                roster.places().forEach(place -> its.forEach(person -> shared(person, place)));
            }
        });
    }

    private void shared(String person, Place place) {
        Member member = place.member(person);
        if (member != null) {
            place.partners(member, facts.settings())
                    .filter(other -> mine(person, other.person()))
                    .forEach(other ->
                            of(person, other.person())
                                    .shared()
                                    .add(new Shared(place, member, other)));
        }
    }

    private void interactions() {
        Map<String, Object> parameters = new HashMap<>(ids());
        parameters.put("day", (long) facts.day());
        parameters.put("most", facts.settings().mostParticipants());
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

    private void words() {
        transaction.run("ties/words-of", ids()).stream()
                .flatMap(facts::word)
                .filter(word -> !word.by().equals(word.about()))
                .filter(word ->
                        !starting || people.contains(new Pair(word.by(), word.about()).start()))
                .forEach(word -> of(word.by(), word.about()).words().add(word));
    }

    /** A pair of two of these people is gathered from the smaller id. */
    private boolean mine(String person, String other) {
        return person.compareTo(other) < 0 || !starting && !people.contains(other);
    }

    private PairEvidence of(String one, String other) {
        return evidence.computeIfAbsent(new Pair(one, other), PairEvidence::of);
    }

    private Map<String, Object> ids() {
        return Map.of("ids", List.copyOf(people));
    }
}
