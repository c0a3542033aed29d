package io.commonground.ties;

import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Moves all ties to another scoring day, in ascending id of the people they start at, and writes
 * only what the days have moved by more than the threshold.
 */
final class Refreshing {

    private final Graph graph;
    private final TieSettings settings;
    private final ScoringSettings scoring;
    private final Rosters rosters;
    private long turn;

    Refreshing(Graph graph, TieSettings settings, ScoringSettings scoring) {
        this.graph = graph.inBackground(settings.timeBudget());
        this.settings = settings;
        this.scoring = scoring;
        this.rosters = new Rosters(settings.rosterSpells());
    }

    /**
     * Has all ties moved to that day; the first ties are built. A building goes on for the day it
     * began with.
     *
     * @return whether there is anything to move
     */
    boolean begin(LocalDate day) {
        return isToMove(graph.reading(Layer::read), day) && graph.writing(tx -> begin(day, tx));
    }

    private static boolean isToMove(Layer layer, LocalDate day) {
        return !layer.isBuilding() && !day.equals(layer.scoringDay());
    }

    private static boolean begin(LocalDate day, Transaction tx) {
        Layer layer = Layer.take(tx);
        if (!isToMove(layer, day)) {
            return false;
        }
        Stage stage = layer.scoringDay() == null ? Stage.DROPPING : Stage.REFRESHING;
        layer.advance(day, stage, "", tx);
        return true;
    }

    /** Moves the next people's ties; how many people that were, 0 where none is left. */
    int step() {
        graph.yieldToReads(settings.patience());
        return graph.writing(transaction -> {
            Layer layer = Layer.take(transaction);
            if (layer.turn() != turn + 1) {
                rosters.clear();
            }
            turn = layer.turn();
            return layer.stage() == Stage.REFRESHING ? step(layer, transaction) : 0;
        });
    }

    private int step(Layer layer, Transaction transaction) {
        rosters.forgetDue(transaction);
        Facts facts = Facts.ofToday(transaction, layer.scoring(scoring));
        Portion portion =
                Portion.read(layer.after(), settings.portion(), transaction, facts, rosters);
        if (portion.people().isEmpty()) {
            layer.advance(Stage.SETTLED, "", transaction);
            return 0;
        }
        move(portion, transaction);
        layer.advance(Stage.REFRESHING, portion.last(), transaction);
        return portion.people().size();
    }

    private void move(Portion portion, Transaction transaction) {
        Map<Pair, TieValues> missing = new HashMap<>(portion.ties());
        Writing writing = new Writing();
        for (Row row : portion.stored(transaction)) {
            Pair pair = new Pair(row.text("start"), row.text("end"));
            TieValues before = TieValues.of(row);
            TieValues now = missing.remove(pair);
            if (now == null || !now.near(before, settings.refreshThreshold())) {
                writing.note(pair, before, now);
            }
        }
        missing.forEach((pair, now) -> writing.note(pair, null, now));
        writing.write(transaction, writing.starts());
    }
}
