package io.commonground.links;

import io.commonground.graph.InvalidRequest;
import io.commonground.privacy.Lens;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What two people have in common (scoring.md §2): for conversation, not a sign of acquaintance. */
@Component
public class Links {

    private final Commonalities commonalities;
    private final Populations populations;
    private final LinkScoring scoring;

    Links(Commonalities commonalities, Populations populations, LinkScoring scoring) {
        this.commonalities = commonalities;
        this.populations = populations;
        this.scoring = scoring;
    }

    /**
     * Every link of the two that the lens lets through, the most telling first; none where either
     * is unseen. At most four statements, as for {@link #among}.
     *
     * @param asOf the day asked for, null for today; acquaintances are left out of past days
     * @throws InvalidRequest where that day is to come
     */
    public CommonLinks between(Pair pair, Lens lens, @Nullable LocalDate asOf) {
        return among(List.of(pair.one()), List.of(pair.other()), lens, asOf)
                .getOrDefault(pair, CommonLinks.NONE);
    }

    /**
     * The links of every pair of one of these people with one of those, as {@link #between} gives
     * them; pairs without links are absent, and nobody is paired with themselves. Three statements
     * however many the people are, one less for a past day, and one more where the numbers of
     * people are not fresh.
     *
     * @param ones own ids of the ones asked about
     * @param others own ids of the ones they are compared with
     * @param asOf the day asked for, null for today; acquaintances are left out of past days
     * @throws InvalidRequest where that day is to come
     */
    public Map<Pair, CommonLinks> among(
            Collection<String> ones,
            Collection<String> others,
            Lens lens,
            @Nullable LocalDate asOf) {
        return among(ones, others, lens, asOf, Integer.MAX_VALUE);
    }

    /**
     * As {@link #among(Collection, Collection, Lens, LocalDate)}, with only the most telling links
     * of each pair; their rapport is still that of all their links.
     *
     * @param first how many links of each pair are wanted, 1 or more
     */
    public Map<Pair, CommonLinks> among(
            Collection<String> ones,
            Collection<String> others,
            Lens lens,
            @Nullable LocalDate asOf,
            int first) {
        if (first < 1) {
            throw new InvalidRequest("first is " + first + ": ask for 1 or more.");
        }
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate day = asOf == null ? today : asOf;
        if (day.isAfter(today)) {
            throw new InvalidRequest(
                    "asOf is " + day + ", a day to come: name today or an earlier day.");
        }
        Map<Pair, List<Shared>> shared =
                commonalities.between(Sides.of(ones, others), lens, day, day.equals(today));
        Population population = populations.current();
        Map<Pair, CommonLinks> links = HashMap.newHashMap(shared.size());
        shared.forEach(
                (pair, things) -> links.put(pair, score(things, population, lens).first(first)));
        return links;
    }

    /** The constants that links are scored with. */
    public LinkScoring scoring() {
        return scoring;
    }

    private CommonLinks score(List<Shared> things, Population population, Lens lens) {
        return CommonLinks.of(
                things.stream().map(thing -> score(thing, population, lens)).toList());
    }

    private CommonLink score(Shared shared, Population population, Lens lens) {
        Overlap overlap = shared.overlap();
        long people = population.of(shared.kind());
        double rarity = scoring.rarity(population.holders(shared), people);
        double closeness = scoring.closeness(overlap.timing(), shared.isAlike());
        return new CommonLink(
                shared.kind(),
                shared.subject(),
                shared.overlapShown(overlap, lens),
                rarity,
                scoring.rapport(rarity, people, closeness),
                shared.evidence(lens));
    }
}
