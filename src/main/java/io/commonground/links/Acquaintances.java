package io.commonground.links;

import io.commonground.graph.Row;
import io.commonground.graph.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who is tied to whom of both sides: the acquaintances of a pair are those tied to both. */
final class Acquaintances {

    /** Somebody tied to people of both sides. */
    private record Between(Subject subject, long holders) {}

    /** How strongly somebody is tied to a person. */
    private record Tie(Between between, double strength, Fact fact) {}

    /** Two ties that meet. */
    private record Meeting(Tie near, Tie far) {

        static final Comparator<Meeting> STRONGEST =
                Comparator.comparingDouble(Meeting::strength)
                        .reversed()
                        .thenComparing(meeting -> meeting.near.between.subject.ownId());

        double strength() {
            return near.strength * far.strength;
        }

        Shared shared() {
            return new Shared(
                    CommonLinkKind.ACQUAINTANCE,
                    near.between.subject,
                    near.between.holders,
                    List.of(near.fact),
                    List.of(far.fact));
        }
    }

    /** Of each person, by the own id of whom they are tied to. */
    private final Map<String, Map<String, Tie>> ties = new HashMap<>();

    Acquaintances(List<Row> rows, LocalDate day) {
        Spell lasting = Spell.of(null, null, true).asOf(day, null).orElseThrow();
        rows.forEach(row -> read(row, lasting));
    }

    private void read(Row row, Spell lasting) {
        Subject subject = new Subject(SubjectKind.PERSON, row.text("id"), row.text("name"));
        Between between = new Between(subject, row.number("holders"));
        List<String> people = row.texts("people");
        List<String> names = row.texts("names");
        List<Double> strengths = row.reals("strengths");
        for (int i = 0; i < people.size(); i++) {
            String words = Wording.ofTie(names.get(i), subject.name(), strengths.get(i));
            Fact fact = Fact.ofTie(people.get(i), subject.ownId(), words, lasting);
            ties.computeIfAbsent(people.get(i), _ -> new HashMap<>())
                    .put(subject.ownId(), new Tie(between, strengths.get(i), fact));
        }
    }

    /** Everybody with an acquaintance in question. */
    Set<String> people() {
        return ties.keySet();
    }

    /** The acquaintances of a pair, at most so many: those by whom the way is strongest. */
    Stream<Shared> of(Pair pair, int atMost) {
        Map<String, Tie> ones = ties.getOrDefault(pair.one(), Map.of());
        Map<String, Tie> others = ties.getOrDefault(pair.other(), Map.of());
        boolean fewer = ones.size() < others.size();
        Map<String, Tie> few = fewer ? ones : others;
        Map<String, Tie> many = fewer ? others : ones;
        List<Meeting> meetings = new ArrayList<>();
        few.forEach((id, tie) -> {
            Tie match = many.get(id);
            if (match != null) {
                meetings.add(fewer ? new Meeting(tie, match) : new Meeting(match, tie));
            }
        });
        return meetings.stream().sorted(Meeting.STRONGEST).limit(atMost).map(Meeting::shared);
    }
}
