package io.commonground.ties;

import io.commonground.graph.Graph;
import io.commonground.graph.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;

/**
 * One run through everybody who is due. The marks are in the graph, so a run that is cut short is
 * taken up by the next one.
 */
final class Derivation {

    private static final int PEOPLE_AT_ONCE = 20_000;
    private static final int UNITS_AT_ONCE = 200;

    private final Graph graph;
    private final TieSettings settings;
    private final ScoringSettings scoring;
    private final Rosters rosters;
    private long turn;

    Derivation(Graph graph, TieSettings settings, ScoringSettings scoring) {
        this.graph = graph.inBackground(settings.timeBudget());
        this.settings = settings;
        this.scoring = scoring;
        this.rosters = new Rosters(settings.rosterSpells());
    }

    /** Derives until nothing is due, or all ties are to be built; how many people that were. */
    long run(LongConsumer remaining) {
        long derived = 0;
        for (List<String> due = nextPeople(); !due.isEmpty(); due = nextPeople()) {
            long left = graph.read("ties/count-due", Map.of()).getFirst().number("people");
            for (int at = 0; at < due.size(); at += settings.batch()) {
                remaining.accept(left);
                graph.yieldToReads(settings.patience());
                List<String> batch = due.subList(at, Math.min(due.size(), at + settings.batch()));
                if (!inTurn((transaction, facts) -> derive(batch, transaction, facts))) {
                    return derived;
                }
                derived += batch.size();
                left -= batch.size();
            }
        }
        return derived;
    }

    /** After the marks of units have been turned into marks of people. */
    private List<String> nextPeople() {
        for (List<String> units = due("units", UNITS_AT_ONCE);
                !units.isEmpty();
                units = due("units", UNITS_AT_ONCE)) {
            List<String> marked = units;
            if (!inTurn((transaction, facts) -> markMembers(marked, transaction, facts))) {
                return List.of();
            }
        }
        return due("people", PEOPLE_AT_ONCE);
    }

    private List<String> due(String what, int limit) {
        return graph.read("ties/due-" + what, Map.of("limit", limit), row -> row.text("id"));
    }

    private void markMembers(List<String> units, Transaction transaction, Facts facts) {
        List<String> taken = texts(transaction, "ties/take-units", units);
        rosters.forget(taken);
        List<String> members =
                rosters.of(taken, transaction, facts).values().stream()
                        .flatMap(roster -> roster.mattering(scoring))
                        .map(Member::person)
                        .distinct()
                        .toList();
        transaction.run("ties/mark", Map.of("ids", members));
        transaction.run("ties/mark-tied", Map.of("ids", taken));
    }

    private void derive(List<String> batch, Transaction transaction, Facts facts) {
        List<String> taken = texts(transaction, "ties/take-people", batch);
        rosters.forgetDue(transaction);
        new Batch(transaction, facts, rosters, taken).derive();
    }

    /** False where all ties are being built: whoever is due is left until that is done. */
    private boolean inTurn(BiConsumer<Transaction, Facts> work) {
        return graph.writing(transaction -> {
            Layer layer = Layer.take(transaction);
            if (layer.turn() != turn + 1) {
                rosters.clear();
            }
            turn = layer.turn();
            if (layer.isBuilding()) {
                return false;
            }
            work.accept(transaction, Facts.ofToday(transaction, layer.scoring(scoring)));
            return true;
        });
    }

    private static List<String> texts(Transaction transaction, String statement, List<String> ids) {
        List<String> found = new ArrayList<>();
        transaction.run(statement, Map.of("ids", ids)).forEach(row -> found.add(row.text("id")));
        return found;
    }
}
