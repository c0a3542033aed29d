package io.commonground.accounts.org;

import io.commonground.accounts.Today;
import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes which positions there are at accounts, and who holds them. */
@Component
class PositionChanges {

    private final Graph graph;
    private final Rosters rosters;
    private final Today today;

    PositionChanges(Graph graph, Rosters rosters, Today today) {
        this.graph = graph;
        this.rosters = rosters;
        this.today = today;
    }

    /**
     * What is said of a position; null where nothing is.
     *
     * @param id own id; null for a new one
     * @param holders own ids with since when, as rows; null for no word on it
     * @param on the first day of the change
     */
    record Word(
            @Nullable String id,
            @Nullable String title,
            @Nullable String unit,
            @Nullable String seniority,
            @Nullable List<Map<String, @Nullable Object>> holders,
            @Nullable List<PositionUnder> under,
            LocalDate on) {

        Word {
            if (id == null && title == null) {
                throw new Refused("TITLE_NEEDED", "title", "Say what the position is called.");
            }
            if (under != null) {
                Change.atMostOneSolid(
                        "under",
                        under.stream().filter(line -> line.kind() == LineKind.SOLID).count());
            }
        }
    }

    /**
     * Writes what was said, unless it was written before.
     *
     * @throws Refused where it names no position of the account, or would close a cycle
     */
    Optional<ChartNode> set(Word word, Change change) {
        String id = word.id() == null ? change.id() : word.id();
        Map<String, @Nullable Object> parameters = parameters(id, word.on(), change);
        parameters.put("title", word.title());
        parameters.put("unit", word.unit());
        parameters.put("seniority", word.seniority());
        return graph.writing(transaction -> {
            transaction.run("accounts/org/lock", change.parameters());
            Roster before = roster(change, transaction);
            if (word.id() != null) {
                mustBeOf(before, word.id(), "position");
            }
            if (isNew(parameters, change, transaction)) {
                if (word.holders() != null) {
                    parameters.put("holders", word.holders());
                    transaction.run("accounts/org/set-holders", parameters);
                }
                if (word.under() != null) {
                    putUnder(id, word.under(), before, parameters, transaction);
                }
                OrgChart chart = ChartBuilder.chart(roster(change, transaction));
                chart.node(id).ifPresent(node -> mustNotLeadBack(chart, node));
                return chart.node(id);
            }
            return ChartBuilder.chart(before).node(id);
        });
    }

    private static boolean isNew(
            Map<String, @Nullable Object> parameters, Change change, Transaction transaction) {
        Row written = transaction.run("accounts/org/set-position", parameters).getFirst();
        change.mustBeSame(written);
        return written.number("written") > 0;
    }

    private static void putUnder(
            String id,
            List<PositionUnder> under,
            Roster roster,
            Map<String, @Nullable Object> parameters,
            Transaction transaction) {
        for (PositionUnder line : under) {
            if (line.position().equals(id)) {
                throw new Refused(
                        "ONESELF", "under", "No position is under itself: name another one.");
            }
            mustBeOf(roster, line.position(), "under");
        }
        parameters.put(
                "lines",
                under.stream()
                        .map(line ->
                                Map.of("position", line.position(), "kind", line.kind().name()))
                        .toList());
        transaction.run("accounts/org/set-position-lines", parameters);
    }

    /** A new holder brings the lines of their own, so all lines of the position are looked at. */
    private static void mustNotLeadBack(OrgChart chart, ChartNode node) {
        chart.cycles().stream()
                .flatMap(cycle -> cycle.nodes().stream().filter(to -> cycle.passes(node, to)))
                .findFirst()
                .ifPresent(to -> chart.mustNotPass(node, to, "under"));
    }

    private static void mustBeOf(Roster roster, String position, String field) {
        if (roster.position(position).isEmpty()) {
            throw new Refused(
                    "NO_SUCH_POSITION",
                    field,
                    "'%s' is no position of this account: take its id from orgChart."
                            .formatted(position));
        }
    }

    /**
     * Ends a position, and that anybody holds it.
     *
     * @param on the first day on which it is no more
     * @throws Refused where there is none
     */
    Optional<ChartNode> end(String id, LocalDate on, Change change) {
        Map<String, @Nullable Object> parameters = parameters(id, on, change);
        return graph.writing(transaction -> {
            transaction.run("accounts/org/lock", change.parameters());
            if (transaction.run("accounts/org/end-position", parameters).getFirst().number("known")
                    == 0) {
                mustBeOf(Roster.empty(change.account().ownId(), asOf()), id, "position");
            }
            return ChartBuilder.chart(roster(change, transaction)).node(id);
        });
    }

    private static Map<String, @Nullable Object> parameters(
            String id, LocalDate on, Change change) {
        Map<String, @Nullable Object> parameters = new HashMap<>(change.parameters());
        parameters.put("position", id);
        parameters.put("on", on.toString());
        parameters.put("onDay", on.toEpochDay());
        Change.until(on, parameters);
        return parameters;
    }

    private AsOf asOf() {
        return AsOf.of(null, today.day());
    }

    private Roster roster(Change change, Transaction transaction) {
        String account = change.account().ownId();
        return rosters.of(List.of(account), asOf(), change.viewer().lens(), transaction)
                .getOrDefault(account, Roster.empty(account, asOf()));
    }
}
