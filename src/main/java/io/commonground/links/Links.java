package io.commonground.links;

import io.commonground.graph.Graph;
import io.commonground.graph.InvalidRequest;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Lens;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What two people have in common (scoring.md §2): for conversation, not a sign of acquaintance. */
@Component
public class Links {

    private final Graph graph;
    private final Populations populations;
    private final LinkScoring scoring;
    private final LinksSettings settings;

    Links(Graph graph, Populations populations, LinkScoring scoring, LinksSettings settings) {
        this.graph = graph;
        this.populations = populations;
        this.scoring = scoring;
        this.settings = settings;
    }

    /**
     * Every link of the two that the lens lets through, the most telling first; none where either
     * is unseen. Three statements, or two while the numbers of people are fresh.
     *
     * @param asOf the day asked for, null for today; acquaintances are left out of past days
     * @throws InvalidRequest where that day is to come
     */
    public CommonLinks between(Pair pair, Lens lens, @Nullable LocalDate asOf) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate day = asOf == null ? today : asOf;
        if (day.isAfter(today)) {
            throw new InvalidRequest(
                    "asOf is " + day + ", a day to come: name today or an earlier day.");
        }
        Map<String, Object> parameters = parameters(pair, lens, day, day.equals(today));
        List<Shared> shared =
                graph.reading(transaction -> shared(transaction, pair, parameters, day));
        Population population = populations.current();
        return CommonLinks.of(shared.stream().map(thing -> score(thing, population)).toList());
    }

    /** The constants that links are scored with. */
    public LinkScoring scoring() {
        return scoring;
    }

    private Map<String, Object> parameters(Pair pair, Lens lens, LocalDate day, boolean ties) {
        return Map.of(
                "one", pair.one(),
                "other", pair.other(),
                "lens", lens.asParameter(),
                "day", day.toEpochDay(),
                "ties", ties,
                "acquaintances", settings.acquaintances(),
                "interactions", settings.interactions());
    }

    private static List<Shared> shared(
            Transaction transaction, Pair pair, Map<String, Object> parameters, LocalDate day) {
        Stream<Shared> units =
                transaction.run("links/shared-units", parameters).stream()
                        .flatMap(row -> new SharedUnits(pair, row, day).all());
        Stream<Shared> otherwise =
                transaction.run("links/shared-otherwise", parameters).stream()
                        .map(row -> SharedThing.of(pair, row, day))
                        .filter(Shared::isMutual);
        return Stream.concat(units, otherwise).toList();
    }

    private CommonLink score(Shared shared, Population population) {
        Overlap overlap = shared.overlap();
        long people = population.of(shared.kind());
        double rarity = scoring.rarity(population.holders(shared), people);
        double closeness = scoring.closeness(overlap.timing(), shared.isAlike());
        return new CommonLink(
                shared.kind(),
                shared.subject(),
                overlap,
                rarity,
                scoring.rapport(rarity, people, closeness),
                shared.evidence());
    }
}
