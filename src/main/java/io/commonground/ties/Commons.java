package io.commonground.ties;

import io.commonground.graph.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the time two people had together at one place, by the way they belonged there. */
final class Commons {

    private final List<Interval> together = new ArrayList<>();
    private final List<Overlap> overlaps = new ArrayList<>();
    private final Set<String> sources = new TreeSet<>();
    private double confidence;
    private boolean assumed;
    private boolean studies;

    private Commons() {}

    static Stream<Common> of(
            Shared shared, Pair pair, Audience audience, ScoringSettings settings, double day) {
        Map<Bond, Commons> found = new EnumMap<>(Bond.class);
        for (Spell one : shared.one().spells()) {
            for (Spell other : shared.other().spells()) {
                if (audience.sees(pair, one.owner()) && audience.sees(pair, other.owner())) {
                    Overlap overlap = Overlap.of(one, other, day);
                    if (overlap != null) {
                        Bond bond = one.kind().bondWith(other.kind());
                        found.computeIfAbsent(bond, _ -> new Commons()).add(overlap, one, other);
                    }
                }
            }
        }
        return found.entrySet().stream()
                .map(e -> e.getValue().at(shared.place(), e.getKey(), settings, day));
    }

    private void add(Overlap overlap, Spell one, Spell other) {
        overlaps.add(overlap);
        together.add(new Interval(overlap.begin(), overlap.end()));
        sources.add(one.source());
        sources.add(other.source());
        confidence = Math.max(confidence, Math.min(one.confidence(), other.confidence()));
        assumed |= one.assumed() || other.assumed();
        studies |= one.kind() == Affiliation.ATTENDED || other.kind() == Affiliation.ATTENDED;
    }

    private Common at(Place place, Bond bond, ScoringSettings settings, double day) {
        Intervals union = Intervals.union(together);
        Size size = place.size(union.begin(), union.end(), bond, settings);
        double rate =
                confidence
                        * settings.perYear(bond)
                        * settings.overlapFading(day - union.end())
                        / (size.people() - 1);
        return new Common(place, bond, union, size, rate, assumed, studies, from(), to(), sources);
    }

    private PartialDate from() {
        return overlaps.stream()
                .min(Comparator.comparingDouble(Overlap::begin))
                .orElseThrow()
                .from();
    }

    private @Nullable PartialDate to() {
        return overlaps.stream().max(Comparator.comparingDouble(Overlap::end)).orElseThrow().to();
    }
}
