package io.commonground.ties;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A unit, or a part of an employer that facts name, with everybody recorded there. */
final class Place {

    /** Bounds are eased by this much, so that rounding never hides a pair. */
    private static final double SLACK = 1 - 1e-9;

    private final UnitFacts unit;
    private final @Nullable String part;
    private final @Nullable Place whole;
    private final double day;
    private final List<Member> members;
    private final Map<String, Member> byPerson = new HashMap<>();
    private final Presence presence;

    Place(
            UnitFacts unit,
            @Nullable String part,
            @Nullable Place whole,
            List<Spell> spells,
            double day) {
        this.unit = unit;
        this.part = part;
        this.whole = whole;
        this.day = day;
        this.members =
                spells.stream().collect(Collectors.groupingBy(Spell::person)).values().stream()
                        .map(spellsOfOne -> Member.of(spellsOfOne, day))
                        .sorted(Comparator.comparingDouble(Member::begin))
                        .toList();
        this.presence = new Presence(members);
        members.forEach(member -> byPerson.put(member.person(), member));
    }

    UnitFacts unit() {
        return unit;
    }

    @Nullable String part() {
        return part;
    }

    List<Member> members() {
        return members;
    }

    @Nullable Member member(String person) {
        return byPerson.get(person);
    }

    /** How many people were there at some time from begin to end. */
    Size size(double begin, double end, Bond bond, ScoringSettings settings) {
        if (part == null && unit.headcount() != null) {
            return new Size(unit.headcount(), false);
        }
        Size own = Size.of(presence.during(begin, end), unit.prior(bond, settings));
        return whole == null ? own : own.atMost(whole.size(begin, end, bond, settings));
    }

    /** Everybody who can owe a term that counts to time here with that member; often nobody. */
    Stream<Member> partners(Member member, ScoringSettings settings) {
        double needed = neededDays(member, settings);
        if (!member.counts() || member.end() - member.begin() < needed) {
            return Stream.empty();
        }
        return members.stream()
                .takeWhile(other -> other.begin() <= member.end() - needed)
                .filter(other -> other != member && other.counts())
                .filter(other ->
                        Math.min(other.end(), member.end())
                                        - Math.max(other.begin(), member.begin())
                                >= needed);
    }

    /** Whether that member's time here is long enough to count for any tie. */
    boolean matters(Member member, ScoringSettings settings) {
        return member.counts() && member.end() - member.begin() >= neededDays(member, settings);
    }

    private double neededDays(Member member, ScoringSettings settings) {
        double most = member.perYear(settings) * settings.overlapFading(day - member.end());
        double years = settings.smallestTerm() * (leastSize(member, settings) - 1) / most;
        return years * Days.PER_YEAR * SLACK;
    }

    private int leastSize(Member member, ScoringSettings settings) {
        if (part == null && unit.headcount() != null) {
            return new Size(unit.headcount(), false).people();
        }
        int prior = Math.min(unit.prior(Bond.CLASS, settings), unit.prior(Bond.WORK, settings));
        int recorded = presence.least(member.begin(), member.end());
        Size own = Size.of(recorded, prior);
        int inWhole = whole == null ? Integer.MAX_VALUE : whole.leastSize(member, settings);
        return Math.min(own.people(), inWhole);
    }
}
