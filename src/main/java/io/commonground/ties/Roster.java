package io.commonground.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A unit with everybody recorded there, as a whole and by the parts that facts name.
 *
 * @param places the whole first
 * @param spells how many facts it holds
 */
record Roster(List<Place> places, int spells) {

    static Roster of(UnitFacts unit, List<Spell> spells, double day) {
        Place whole = new Place(unit, null, null, spells, day);
        List<Place> places = new ArrayList<>();
        places.add(whole);
        Map<String, List<Spell>> parts =
                spells.stream()
                        .filter(s -> s.kind() == Affiliation.WORKED_AT && s.part() != null)
                        .collect(Collectors.groupingBy(s -> String.valueOf(s.part())));
        parts.forEach((part, its) -> places.add(new Place(unit, part, whole, its, day)));
        return new Roster(List.copyOf(places), spells.size());
    }

    /** Those whose time here is long enough to count for a tie, by each place once. */
    Stream<Member> mattering(ScoringSettings settings) {
        return places.stream()
                .flatMap(p -> p.members().stream().filter(m -> p.matters(m, settings)));
    }

    /**
     * Whether a size may hang on who is recorded: the whole has no headcount, or a part is shared.
     */
    boolean countsPeople() {
        return unit().headcount() == null
                || places.stream().skip(1).anyMatch(part -> part.members().size() > 1);
    }

    UnitFacts unit() {
        return places.getFirst().unit();
    }
}
