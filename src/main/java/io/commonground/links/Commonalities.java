package io.commonground.links;

import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import io.commonground.graph.YearBand;
import io.commonground.privacy.Lens;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What people of two sides share, before it is scored: everybody's facts are read once, and joined
 * here.
 */
@Component
class Commonalities {

    private final Graph graph;
    private final LinksSettings settings;

    Commonalities(Graph graph, LinksSettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    /**
     * By pair, for those who share anything. Three statements, or two without ties: ties are known
     * for today only.
     */
    Map<Pair, List<Shared>> between(Sides sides, Lens lens, LocalDate day, boolean ties) {
        Map<String, Object> parameters =
                Map.of(
                        "ones", sides.ones(),
                        "others", sides.others(),
                        "people", sides.people(),
                        "lens", lens.asParameter(),
                        "day", day.toEpochDay());
        return graph.reading(transaction -> {
            Map<Pair, List<Shared>> shared = new HashMap<>();
            units(transaction, parameters, day, studiesDay(lens, day, ties))
                    .forEach(unit -> add(unit, sides, shared));
            otherwise(transaction, parameters, day, sides, shared);
            if (ties) {
                acquaintances(transaction, parameters, day, sides, shared);
            }
            return shared;
        });
    }

    /**
     * As of a past day, studies are told for the end of its range of years to those who are not
     * shown how old people are: else asking day by day would tell when they began.
     */
    private static LocalDate studiesDay(Lens lens, LocalDate day, boolean today) {
        LocalDate end = YearBand.of(day).lastDay();
        LocalDate now = LocalDate.now(ZoneOffset.UTC);
        return lens.ages() || today ? day : end.isAfter(now) ? now : end;
    }

    private static List<CommonUnit> units(
            Transaction transaction,
            Map<String, Object> parameters,
            LocalDate day,
            LocalDate studiesDay) {
        return transaction.stream("links/shared-units", parameters)
                .map(row -> new CommonUnit(row, day, studiesDay))
                .toList();
    }

    private void otherwise(
            Transaction transaction,
            Map<String, Object> parameters,
            LocalDate day,
            Sides sides,
            Map<Pair, List<Shared>> shared) {
        List<Row> interactions = new ArrayList<>();
        for (Row row : transaction.run("links/shared-otherwise", parameters)) {
            CommonLinkKind kind = CommonLinkKind.valueOf(row.text("kind"));
            switch (kind) {
                case STYLE -> add(CommonStyle.of(row, day), sides, shared);
                case CONNECTION -> add(CommonConnection.of(row, day), sides, shared);
                case INTERACTION -> interactions.add(row);
                case INTEREST, TOPIC, SCHOOL, EMPLOYER, BOARD, ORGANIZATION, ACQUAINTANCE ->
                        add(CommonThing.of(kind, row, day), sides, shared);
            }
        }
        interactions(interactions, day, sides, shared);
    }

    /** The latest few of each pair. */
    private void interactions(
            List<Row> rows, LocalDate day, Sides sides, Map<Pair, List<Shared>> shared) {
        Map<Pair, Integer> found = new HashMap<>();
        rows.stream()
                .sorted(Comparator.comparingLong(row -> row.getRow("subject").number("rank")))
                .map(row -> CommonThing.of(CommonLinkKind.INTERACTION, row, day))
                .forEach(thing ->
                        sides.pairs(thing.people())
                                .filter(pair ->
                                        found.merge(pair, 1, Integer::sum)
                                                <= settings.interactions())
                                .forEach(pair -> add(thing, pair, shared)));
    }

    private void acquaintances(
            Transaction transaction,
            Map<String, Object> parameters,
            LocalDate day,
            Sides sides,
            Map<Pair, List<Shared>> shared) {
        Acquaintances known =
                new Acquaintances(transaction.run("links/acquaintances", parameters), day);
        sides.pairs(known.people())
                .forEach(pair -> {
                    List<Shared> things = known.of(pair, settings.acquaintances()).toList();
                    if (!things.isEmpty()) {
                        shared.computeIfAbsent(pair, _ -> new ArrayList<>()).addAll(things);
                    }
                });
    }

    private static void add(Common common, Sides sides, Map<Pair, List<Shared>> shared) {
        sides.pairs(common.people()).forEach(pair -> add(common, pair, shared));
    }

    private static void add(Common common, Pair pair, Map<Pair, List<Shared>> shared) {
        common.of(pair)
                .forEach(thing -> shared.computeIfAbsent(pair, _ -> new ArrayList<>()).add(thing));
    }
}
