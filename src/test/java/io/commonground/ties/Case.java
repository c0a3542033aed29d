package io.commonground.ties;

import io.commonground.graph.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What is on record about Ann and Bo, scored without a database. */
final class Case {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final ScoringSettings SETTINGS =
            new Binder(new MapConfigurationPropertySource(Map.of()))
                    .bindOrCreate("scoring", ScoringSettings.class);
    private final Pair pair;

    private final Map<String, UnitFacts> units = new LinkedHashMap<>();
    private final Map<String, List<Spell>> spells = new LinkedHashMap<>();
    private final List<Interaction> interactions = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final String ann;
    private double confidence = 1;
    private @Nullable String owner;

    Case() {
        this("Ann");
    }

    /** About Bo and somebody of that name, which may sort before or after. */
    Case(String ann) {
        this.ann = ann;
        this.pair = new Pair(ann, "Bo");
    }

    private String named(String person) {
        return person.equals("Ann") ? ann : person;
    }

    /** A unit by name, kind and size; enclosing ones by name. */
    Case unit(String name, String kind, @Nullable Integer headcount, String... enclosing) {
        var unit = new UnitFacts(name, name, kind, headcount, false, false, Set.of(enclosing));
        units.put(name, unit);
        return this;
    }

    Case complete(String name, String kind) {
        units.put(name, new UnitFacts(name, name, kind, null, true, false, Set.of()));
        return this;
    }

    /** What follows is trusted that far. */
    Case trusted(double confidence) {
        this.confidence = confidence;
        return this;
    }

    /** What follows is private to them; open where null. */
    Case privateTo(@Nullable String owner) {
        this.owner = owner;
        return this;
    }

    /** A spell: {@code 2011..2014}, {@code 2011..now}, {@code ..2014}, {@code 2011..}. */
    Case spell(String person, Affiliation kind, String unit, String span, @Nullable String part) {
        String[] ends = span.split("\\.\\.", -1);
        boolean now = ends[1].equals("now");
        spells.computeIfAbsent(unit, _ -> new ArrayList<>())
                .add(
                        new Spell(
                                named(person),
                                kind,
                                part,
                                ends[0].isEmpty() ? null : PartialDate.of(ends[0]),
                                now || ends[1].isEmpty() ? null : PartialDate.of(ends[1]),
                                now,
                                false,
                                confidence,
                                owner,
                                "s"));
        return this;
    }

    Case spell(String person, Affiliation kind, String unit, String span) {
        return spell(person, kind, unit, span, null);
    }

    Case both(Affiliation kind, String unit, String span) {
        return spell("Ann", kind, unit, span).spell("Bo", kind, unit, span);
    }

    /** Somebody in contact with others, so many days ago; a message goes from the first. */
    Case contact(ContactKind kind, int daysAgo, String... people) {
        List<Participant> participants = new ArrayList<>();
        for (String person : people) {
            String role = kind.written() ? (participants.isEmpty() ? "FROM" : "TO") : null;
            participants.add(new Participant(named(person), role, confidence, owner));
        }
        int day = (int) TODAY.toEpochDay() - daysAgo;
        String id = "i" + interactions.size();
        interactions.add(new Interaction(id, kind, day, owner, "s", participants));
        return this;
    }

    Case word(String by, String about, ConnectionKind kind, @Nullable Double strength) {
        String id = "w" + words.size();
        words.add(
                new Word(
                        id,
                        named(by),
                        named(about),
                        kind,
                        null,
                        null,
                        strength,
                        confidence,
                        owner,
                        "s"));
        return this;
    }

    PairEvidence evidence() {
        double day = TODAY.toEpochDay();
        var shared =
                spells.entrySet().stream()
                        .map(e -> Roster.of(units.get(e.getKey()), e.getValue(), day))
                        .flatMap(roster -> roster.places().stream())
                        .toList();
        PairEvidence evidence = new PairEvidence(pair, new ArrayList<>(), interactions, words);
        shared.forEach(evidence::addIfShared);
        return evidence;
    }

    Optional<Score> score(Audience audience) {
        return new Scoring(SETTINGS, TODAY.toEpochDay()).score(evidence(), audience);
    }

    double strength(Audience audience) {
        return score(audience).map(Score::strength).orElse(0.0);
    }

    /** As people write it: two digits, {@code none} where there is no tie. */
    String tie() {
        return score(Audience.OPEN)
                .map(score -> String.format(java.util.Locale.ROOT, "%.2f", score.strength()))
                .orElse("none");
    }

    List<String> reasons() {
        return score(Audience.OPEN).orElseThrow().explained(Map.of(), true).reasons().stream()
                .map(Reason::description)
                .toList();
    }
}
