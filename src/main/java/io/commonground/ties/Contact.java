package io.commonground.ties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * An interaction that counts for a pair.
 *
 * @param term its weight on the scoring day
 */
record Contact(Interaction interaction, double term) {

    private static final Comparator<Interaction> ORDER =
            Comparator.comparingInt(Interaction::day).thenComparing(Interaction::id);

    /** What the interactions of a pair amount to, by kind of contact. */
    static List<Contacts> of(
            PairEvidence evidence, Audience audience, ScoringSettings settings, double day) {
        if (evidence.interactions().isEmpty()) {
            return List.of();
        }
        Pair pair = evidence.pair();
        List<Interaction> seen =
                evidence.interactions().stream()
                        .filter(i -> audience.sees(pair, i.owner()) && i.day() <= day)
                        .map(interaction -> interaction.seenBy(pair, audience))
                        .filter(interaction -> interaction.joins(pair))
                        .sorted(ORDER)
                        .toList();
        Predicate<Interaction> exchanged = Exchange.of(pair, seen, settings)::has;
        Map<ReasonKind, List<Contact>> byKind = new EnumMap<>(ReasonKind.class);
        for (Interaction one : seen) {
            if (weight(one, pair, settings) >= settings.smallestContact()
                    && (!one.kind().written() || exchanged.test(one))) {
                double term = weight(one, pair, settings) * settings.contactFading(day - one.day());
                byKind.computeIfAbsent(one.kind().reason(), _ -> new ArrayList<>())
                        .add(new Contact(one, term));
            }
        }
        return byKind.entrySet().stream().map(e -> Contacts.of(e.getKey(), e.getValue())).toList();
    }

    /** On the day itself. */
    private static double weight(Interaction one, Pair pair, ScoringSettings settings) {
        return one.confidence(pair) * settings.weight(one.kind()) / Math.max(1, one.people() - 1);
    }
}
