package io.commonground.ties;

import java.util.List;

/**
 * One person at one place, with all their time there.
 *
 * @param person own id
 * @param spells at least one
 * @param begin the first day that counts, NaN where none does
 * @param end the last day that counts, at the latest the scoring day
 */
record Member(String person, List<Spell> spells, double begin, double end) {

    static Member of(List<Spell> spells, double day) {
        List<Spell> counted = spells.stream().filter(Spell::counted).toList();
        double begin = counted.stream().mapToDouble(Spell::begin).min().orElse(Double.NaN);
        double end = counted.stream().mapToDouble(s -> s.end(day)).max().orElse(Double.NaN);
        return new Member(spells.getFirst().person(), List.copyOf(spells), begin, end);
    }

    /** Whether any of the time can have been shared with somebody. */
    boolean counts() {
        return begin < end;
    }

    /** The most a year together with this person can weigh. */
    double perYear(ScoringSettings settings) {
        return spells.stream()
                .mapToDouble(spell -> settings.perYear(spell.kind().bond()))
                .reduce(settings.organization(), Math::max);
    }

    /** When they can have been there by open facts: one entry, or none where none is open. */
    List<Intervals> openly() {
        List<Interval> possible =
                spells.stream()
                        .filter(spell -> spell.owner() == null)
                        .filter(spell -> spell.possibleBegin() <= spell.possibleEnd())
                        .map(s -> new Interval(s.possibleBegin(), Math.nextUp(s.possibleEnd())))
                        .toList();
        return possible.isEmpty() ? List.of() : List.of(Intervals.union(possible));
    }
}
