package io.commonground.ties;

import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Derives all ties in memory, some people at a time, and compares them with the stored ones. It
 * writes nothing and may be broken off at any point.
 */
final class TieCheck {

    private final Graph graph;
    private final TieSettings settings;
    private final ScoringSettings scoring;
    private long people;
    private long ties;
    private long differences;

    TieCheck(Graph graph, TieSettings settings, ScoringSettings scoring) {
        this.graph = graph.inBackground(settings.timeBudget());
        this.settings = settings;
        this.scoring = scoring;
    }

    /**
     * Compares everybody.
     *
     * @param done told how many people have been compared
     * @param found told each difference, as people say it
     */
    TieCheckReport run(LongConsumer done, Consumer<String> found) {
        Layer layer = graph.reading(Layer::read);
        long waiting = graph.read("ties/waiting", Map.of()).getFirst().number("marked");
        if (layer.scoringDay() != null && !layer.isBuilding()) {
            Rosters rosters = new Rosters(settings.rosterSpells());
            String after = "";
            while (true) {
                done.accept(people);
                graph.yieldToReads(settings.patience());
                String begin = after;
                Compared some = graph.reading(tx -> compare(begin, layer, rosters, tx));
                if (some.people().isEmpty()) {
                    break;
                }
                some.lines().forEach(found);
                people += some.people().size();
                ties += some.ties();
                differences += some.lines().size();
                after = some.people().getLast();
            }
        }
        return new TieCheckReport(layer, people, ties, differences, waiting);
    }

    private record Compared(List<String> people, int ties, List<String> lines) {}

    private Compared compare(String after, Layer layer, Rosters rosters, Transaction transaction) {
        Facts facts = Facts.ofToday(transaction, layer.scoring(scoring));
        Portion portion = Portion.read(after, settings.portion(), transaction, facts, rosters);
        if (portion.people().isEmpty()) {
            return new Compared(List.of(), 0, List.of());
        }
        List<TieDifference> differing = differing(portion, transaction);
        Map<String, String> names = new HashMap<>();
        Set<String> ids = new HashSet<>();
        differing.forEach(it -> ids.addAll(List.of(it.start(), it.end())));
        if (!ids.isEmpty()) {
            transaction
                    .run("ties/names", Map.of("ids", List.copyOf(ids)))
                    .forEach(row -> names.put(row.text("id"), row.text("name")));
        }
        List<String> lines = differing.stream().map(it -> it.line(names)).toList();
        return new Compared(portion.people(), portion.ties().size(), lines);
    }

    private List<TieDifference> differing(Portion portion, Transaction transaction) {
        List<TieDifference> differing = new ArrayList<>();
        Map<Pair, TieValues> missing = new HashMap<>(portion.ties());
        for (Row row : portion.stored(transaction)) {
            String start = row.text("start");
            String end = row.text("end");
            TieValues stored = TieValues.of(row);
            // a second tie of a pair, or one that starts at the wrong person, has nothing to match
            TieValues derived =
                    start.compareTo(end) < 0 ? missing.remove(new Pair(start, end)) : null;
            if (derived == null || !derived.near(stored, settings.refreshThreshold())) {
                differing.add(new TieDifference(start, end, stored, derived));
            }
        }
        missing.forEach((pair, derived) ->
                differing.add(new TieDifference(pair.start(), pair.end(), null, derived)));
        return differing;
    }
}
