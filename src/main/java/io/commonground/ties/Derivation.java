package io.commonground.ties;

import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        this.graph = graph.within(settings.timeBudget());
        this.settings = settings;
        this.scoring = scoring;
        this.rosters = new Rosters(settings.rosterSpells());
    }

    /** Derives until nothing is due; how many people that were. */
    long run(LongConsumer remaining) {
        long derived = 0;
        for (List<String> due = nextPeople(); !due.isEmpty(); due = nextPeople()) {
            long left = graph.read("ties/count-due", Map.of()).getFirst().number("people");
            for (int at = 0; at < due.size(); at += settings.batch()) {
                remaining.accept(left);
                List<String> batch = due.subList(at, Math.min(due.size(), at + settings.batch()));
                derive(batch);
                derived += batch.size();
                left -= batch.size();
            }
        }
        remaining.accept(0);
        return derived;
    }

    /** After the marks of units have been turned into marks of people. */
    private List<String> nextPeople() {
        for (List<String> units = due("units", UNITS_AT_ONCE);
                !units.isEmpty();
                units = due("units", UNITS_AT_ONCE)) {
            markMembers(units);
        }
        return due("people", PEOPLE_AT_ONCE);
    }

    private List<String> due(String what, int limit) {
        return graph.read("ties/due-" + what, Map.of("limit", limit), row -> row.text("id"));
    }

    private void markMembers(List<String> units) {
        inTurn(transaction -> {
            var today = today(transaction);
            List<String> taken = texts(transaction, "ties/take-units", units);
            rosters.forget(taken);
            Facts facts = Facts.ofToday(transaction, new Scoring(scoring, today));
            List<String> members =
                    rosters.of(taken, transaction, facts).values().stream()
                            .filter(roster -> !roster.unit().special())
                            .flatMap(roster -> roster.mattering(scoring))
                            .map(Member::person)
                            .distinct()
                            .toList();
            transaction.run("ties/mark", Map.of("ids", members));
            transaction.run("ties/mark-tied", Map.of("ids", taken));
            return taken.size();
        });
    }

    private void derive(List<String> batch) {
        inTurn(transaction -> {
            var today = today(transaction);
            List<String> taken = texts(transaction, "ties/take-people", batch);
            rosters.forget(
                    transaction.run("ties/due-units", Map.of("limit", Integer.MAX_VALUE)).stream()
                            .map(row -> row.text("id"))
                            .toList());
            Facts facts = Facts.ofToday(transaction, new Scoring(scoring, today));
            new Batch(transaction, facts, rosters, taken).derive();
            return taken.size();
        });
    }

    private void inTurn(Function<Transaction, Integer> work) {
        turn =
                graph.writing(transaction -> {
                    Row row = transaction.run("ties/turn", Map.of()).getFirst();
                    long mine = row.number("turn");
                    if (mine != turn + 1) {
                        rosters.clear();
                    }
                    work.apply(transaction);
                    return mine;
                });
    }

    private double today(Transaction transaction) {
        return transaction.run("ties/layer", Map.of()).getFirst().number("scoringDay");
    }

    private static List<String> texts(Transaction transaction, String statement, List<String> ids) {
        List<String> found = new ArrayList<>();
        transaction.run(statement, Map.of("ids", ids)).forEach(row -> found.add(row.text("id")));
        return found;
    }
}
