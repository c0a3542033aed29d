package io.commonground.links;

import io.commonground.graph.Spell;
import io.commonground.privacy.Lens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A thing both people have, before it is scored.
 *
 * @param kind what kind of link it makes
 * @param subject the thing
 * @param holders how many people have it openly
 * @param ones the facts of the one
 * @param others the facts of the other; the same ones where a fact is about both
 */
record Shared(
        CommonLinkKind kind, Subject subject, long holders, List<Fact> ones, List<Fact> others) {

    /**
     * A thing as two people have it, by the facts of everybody who has it; nothing unless both do.
     */
    static Stream<Shared> of(
            Pair pair,
            CommonLinkKind kind,
            Subject subject,
            long holders,
            Map<String, List<Fact>> facts) {
        List<Fact> ones = facts.getOrDefault(pair.one(), List.of());
        List<Fact> others = facts.getOrDefault(pair.other(), List.of());
        return Stream.of(new Shared(kind, subject, holders, ones, others)).filter(Shared::isMutual);
    }

    /** Nothing is shared unless both have facts. */
    boolean isMutual() {
        return !ones.isEmpty() && !others.isEmpty();
    }

    /**
     * Over all facts; where unknown beginnings among them hide how long it was, over those of the
     * link's own kind: committee seats without dates do not hide the years in one house.
     */
    Overlap overlap() {
        Overlap whole = overlap(fact -> true);
        if (whole.timing() != LinkTiming.OVERLAP || whole.years() != null) {
            return whole;
        }
        Overlap own = overlap(fact -> fact.type().equals(kind.ownType()));
        return own.years() == null ? whole : own;
    }

    private Overlap overlap(Predicate<Fact> which) {
        return Overlap.of(spells(ones, which), spells(others, which));
    }

    private static List<Spell> spells(List<Fact> facts, Predicate<Fact> which) {
        return facts.stream().filter(which).map(Fact::spell).toList();
    }

    /** Both have the same degree of that school, or were in the same unit of that organization. */
    boolean isAlike() {
        return meet(Fact::degree) || meet(Fact::unit);
    }

    private boolean meet(Function<Fact, @Nullable String> trait) {
        Set<String> known = traits(ones, trait);
        return traits(others, trait).stream().anyMatch(known::contains);
    }

    private static Set<String> traits(List<Fact> facts, Function<Fact, @Nullable String> trait) {
        return facts.stream()
                .flatMap(fact -> Stream.ofNullable(trait.apply(fact)))
                .collect(Collectors.toSet());
    }

    /** The facts behind it as that viewer is shown them. */
    List<LinkEvidence> evidence(Lens lens) {
        if (subject.isUndisclosed()) {
            return List.of();
        }
        return Stream.concat(ones.stream(), others.stream())
                .distinct()
                .map(fact -> isShown(fact, lens) ? fact.evidence() : fact.veiled())
                .toList();
    }

    /** When they shared it, as that viewer is shown it. */
    Overlap overlapShown(Overlap exact, Lens lens) {
        if (subject.isUndisclosed()) {
            return Overlap.POSSIBLE;
        }
        return isShown(lens) ? exact : exact.inBands();
    }

    private boolean isShown(Lens lens) {
        return Stream.concat(ones.stream(), others.stream()).allMatch(fact -> isShown(fact, lens));
    }

    private static boolean isShown(Fact fact, Lens lens) {
        return !fact.isStudies() || lens.showsAgeOf(fact.evidence().person());
    }
}
