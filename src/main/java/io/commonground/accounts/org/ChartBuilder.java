package io.commonground.accounts.org;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Draws the chart of an account: its recorded positions; a place for each stakeholder who holds
 * none, from what their employment there says; and one for everybody they report to.
 */
final class ChartBuilder {

    private static final Comparator<ChartNode> BY_WEIGHT =
            Comparator.comparing(ChartNode::influence, Comparator.reverseOrder())
                    .thenComparing(ChartNode::name)
                    .thenComparing(ChartNode::id);

    private final Roster roster;
    private final AsOf asOf;
    private final Map<String, Stakeholder> stakeholders;
    private final Map<String, ChartNode> nodes = new LinkedHashMap<>();

    /** Own id of a person to the node where they stand. */
    private final Map<String, ChartNode> places = new HashMap<>();

    private ChartBuilder(Roster roster) {
        this.roster = roster;
        this.asOf = roster.asOf();
        this.stakeholders = roster.byPerson();
    }

    static OrgChart chart(Roster roster) {
        return new ChartBuilder(roster).draw();
    }

    private OrgChart draw() {
        placePositions();
        roster.stakeholders().stream()
                .filter(Stakeholder::current)
                .filter(one -> !places.containsKey(one.ownId()))
                .forEach(one -> place(new Who(one.ownId(), one.name(), one.sortName())));
        List<ReportingLine> ofPeople = placeSuperiors();
        Cuts.Result cut = Cuts.of(ranked(ofPeople));
        return new OrgChart(
                roster.account(),
                asOf,
                nodes.values().stream().sorted(BY_WEIGHT).toList(),
                cut.lines(),
                cut.cycles());
    }

    /** Whoever holds several stands in the one that was recorded last. */
    private void placePositions() {
        Map<String, String> main = new HashMap<>();
        roster.positions().stream()
                .flatMap(position ->
                        position.holdings().stream()
                                .filter(this::lasts)
                                .map(its -> Map.entry(position, its)))
                .sorted(Comparator.comparing(Map.Entry::getValue, Told.NEWEST))
                .forEach(held ->
                        main.putIfAbsent(
                                held.getValue().who().ownId(), String.valueOf(held.getKey().id())));
        for (Position position : roster.positions()) {
            String id = String.valueOf(position.id());
            ChartNode node =
                    new ChartNode(
                            id,
                            position,
                            holders(position, main, true),
                            holders(position, main, false));
            nodes.put(id, node);
            node.holders().stream()
                    .filter(Holder::main)
                    .forEach(holder -> places.put(holder.who().ownId(), node));
        }
    }

    private boolean lasts(Holding holding) {
        return asOf.isWithin(holding.telling())
                && roster.career(holding.who().ownId())
                        .leftBy(asOf.day())
                        .filter(post -> !isSince(holding, post))
                        .isEmpty();
    }

    private static boolean isSince(Holding holding, Post post) {
        return holding.telling().fromDay() != null
                && post.toDay() != null
                && holding.telling().fromDay().isAfter(post.toDay());
    }

    private List<Holder> holders(Position position, Map<String, String> main, boolean now) {
        List<Holder> holders = new ArrayList<>();
        for (Holding holding : position.holdings()) {
            boolean isYetToBegin =
                    holding.telling().fromDay() != null
                            && holding.telling().fromDay().isAfter(asOf.day());
            String person = holding.who().ownId();
            boolean isNamed = holders.stream().anyMatch(one -> one.who().ownId().equals(person));
            if (!isYetToBegin && !isNamed && lasts(holding) == now) {
                holders.add(
                        new Holder(
                                holding.who(),
                                holding.telling().from(),
                                now ? null : end(holding),
                                now && String.valueOf(position.id()).equals(main.get(person)),
                                stakeholders.get(person)));
            }
        }
        return holders;
    }

    private @Nullable String end(Holding holding) {
        return holding.telling().to() != null
                ? holding.telling().to()
                : roster.career(holding.who().ownId())
                        .leftBy(asOf.day())
                        .map(Post::to)
                        .orElse(null);
    }

    /** A place of their own, from what their employment says. */
    private void place(Who who) {
        Optional<Post> post = roster.career(who.ownId()).on(asOf.day());
        ChartNode node =
                new ChartNode(
                        "person-" + who.ownId(),
                        post.map(Position::derived).orElseGet(Position::unknown),
                        List.of(
                                new Holder(
                                        who,
                                        post.map(Post::from).orElse(null),
                                        null,
                                        true,
                                        stakeholders.get(who.ownId()))),
                        List.of());
        nodes.put(node.id(), node);
        places.put(who.ownId(), node);
    }

    /** A place for everybody who is reported to, and theirs in turn; answers all their lines. */
    private List<ReportingLine> placeSuperiors() {
        List<ReportingLine> lines = new ArrayList<>();
        Deque<String> waiting = new ArrayDeque<>(places.keySet().stream().sorted().toList());
        while (!waiting.isEmpty()) {
            Stakeholder known = stakeholders.get(waiting.remove());
            for (ReportingLine line :
                    known == null ? List.<ReportingLine>of() : known.reportsTo()) {
                if (!places.containsKey(line.superior())) {
                    place(new Who(line.superior(), line.superiorName(), line.superiorSortName()));
                    waiting.add(line.superior());
                }
                lines.add(line);
            }
        }
        return lines;
    }

    /** All lines between places, each pair once, with their kinds. */
    private List<ChartLine> ranked(List<ReportingLine> ofPeople) {
        Map<String, List<ChartLine>> byFrom = new LinkedHashMap<>();
        for (Position position : roster.positions()) {
            for (PositionLine line : position.lines()) {
                add(
                        nodes.get(String.valueOf(position.id())),
                        nodes.get(line.above()),
                        line.kind(),
                        true,
                        line.telling(),
                        byFrom);
            }
        }
        for (ReportingLine line : ofPeople) {
            add(
                    places.get(line.person()),
                    places.get(line.superior()),
                    line.said(),
                    false,
                    line.telling(),
                    byFrom);
        }
        return byFrom.values().stream().flatMap(its -> inOrder(its).stream()).toList();
    }

    private static void add(
            @Nullable ChartNode from,
            @Nullable ChartNode to,
            @Nullable LineKind said,
            boolean ofPositions,
            Telling telling,
            Map<String, List<ChartLine>> byFrom) {
        // What is under a position that has ended, or under itself, is under nothing.
        if (from != null && to != null && !from.equals(to)) {
            byFrom.computeIfAbsent(from.id(), _ -> new ArrayList<>())
                    .add(new ChartLine(from, to, said, LineKind.DOTTED, ofPositions, telling));
        }
    }

    private static List<ChartLine> inOrder(List<ChartLine> lines) {
        List<ChartLine> ranked = new ArrayList<>();
        boolean isSolidFound = false;
        for (ChartLine line : lines.stream().sorted(ChartLine.ORDER).toList()) {
            if (ranked.stream().noneMatch(known -> known.to().equals(line.to()))) {
                boolean isSolid = !isSolidFound && line.said() != LineKind.DOTTED;
                isSolidFound |= isSolid;
                ranked.add(line.as(isSolid ? LineKind.SOLID : LineKind.DOTTED));
            }
        }
        return ranked;
    }
}
