package io.commonground.ties;

import io.commonground.graph.Graph;
import io.commonground.graph.Transaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

/**
 * Builds all ties from nothing, in ascending id of the people they start at. While one portion is
 * written the next is read: whoever writes a fact meanwhile marks it, and is derived afterwards.
 */
final class Building {

    private static final int DROPPED_AT_ONCE = 10_000;

    private final Graph graph;
    private final TieSettings settings;
    private final ScoringSettings scoring;

    Building(Graph graph, TieSettings settings, ScoringSettings scoring) {
        this.graph = graph.inBackground(settings.timeBudget());
        this.settings = settings;
        this.scoring = scoring;
    }

    /** Has all ties dropped, to be built for that day. */
    void begin(LocalDate day) {
        graph.writing(tx -> Layer.take(tx).advance(day, Stage.DROPPING, "", tx));
    }

    /** Goes on where a building stands; how many people it came to. */
    long run(LongConsumer remaining) {
        long people = 0;
        for (Layer layer = layer(); layer.isBuilding(); layer = layer()) {
            if (layer.stage() == Stage.DROPPING) {
                drop(remaining);
            } else {
                people += build(layer, remaining);
            }
        }
        return people;
    }

    private Layer layer() {
        return graph.reading(Layer::read);
    }

    private void drop(LongConsumer remaining) {
        long left = people("");
        while (graph.writing(this::dropSome)) {
            remaining.accept(left);
            graph.yieldToReads(settings.patience());
        }
    }

    /** Ties first, then marks: what is read from now on holds all that they stood for. */
    private boolean dropSome(Transaction transaction) {
        Layer layer = Layer.take(transaction);
        if (layer.stage() != Stage.DROPPING) {
            return false;
        }
        var some = Map.of("limit", DROPPED_AT_ONCE);
        if (transaction.run("ties/drop", some).getFirst().number("deleted") == 0
                && transaction.run("ties/unmark", some).getFirst().number("unmarked") == 0) {
            layer.advance(Stage.BUILDING, "", transaction);
            return false;
        }
        return true;
    }

    private long people(String after) {
        return graph.read("ties/count-after", Map.of("after", after)).getFirst().number("people");
    }

    private long build(Layer from, LongConsumer remaining) {
        long left = people(from.after());
        long built = 0;
        Rosters rosters = new Rosters(settings.rosterSpells());
        String after = from.after();
        try (ExecutorService writer =
                Executors.newSingleThreadExecutor(Thread.ofVirtual().factory())) {
            Future<Boolean> written = CompletableFuture.completedFuture(true);
            while (true) {
                remaining.accept(Math.max(1, left - built));
                graph.yieldToReads(settings.patience());
                String begin = after;
                Portion next = graph.reading(tx -> read(begin, from, tx, rosters));
                if (!done(written)) {
                    return built;
                }
                written = writer.submit(() -> graph.writing(tx -> write(next, begin, tx)));
                if (next.people().isEmpty()) {
                    done(written);
                    return built;
                }
                built += next.people().size();
                after = next.last();
            }
        }
    }

    private Portion read(String after, Layer from, Transaction transaction, Rosters rosters) {
        Facts facts = Facts.ofToday(transaction, from.scoring(scoring));
        return Portion.read(after, settings.portion(), transaction, facts, rosters);
    }

    /** Writes nothing where another process has come further meanwhile. */
    private boolean write(Portion portion, String after, Transaction transaction) {
        Layer layer = Layer.take(transaction);
        if (!layer.isAt(Stage.BUILDING, after)) {
            return false;
        }
        if (portion.people().isEmpty()) {
            layer.advance(Stage.SETTLED, "", transaction);
        } else {
            transaction.run("ties/build", Map.of("rows", rows(portion)));
            layer.advance(Stage.BUILDING, portion.last(), transaction);
        }
        return true;
    }

    /** A row for each person whom ties start at. */
    private static List<List<Object>> rows(Portion portion) {
        Map<String, List<Object>> byStart = new TreeMap<>();
        portion.ties()
                .forEach((pair, values) ->
                        byStart.computeIfAbsent(pair.start(), _ -> new ArrayList<>())
                                .add(values.asColumns(pair.end())));
        return byStart.entrySet().stream()
                .map(e -> List.<Object>of(e.getKey(), e.getValue()))
                .toList();
    }

    private static boolean done(Future<Boolean> written) {
        try {
            return written.get();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Building ties was interrupted", ended);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed.getCause());
        }
    }
}
