package io.commonground.introductions;

import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Ends introductions whose time is up and reminds of those that wait. Each is moved under its own
 * lock, so that several services may sweep at the same time and each step is recorded once.
 */
@Component
class Sweep {

    private final Graph graph;
    private final Moves moves;

    Sweep(Graph graph, Moves moves) {
        this.graph = graph;
        this.moves = moves;
    }

    /** Does what is due at that moment; tells how many introductions were moved. */
    int run(ZonedDateTime now) {
        int moved = 0;
        for (Row due : graph.read("introductions/due", parameters(now, null))) {
            moved += graph.writing(transaction -> move(due, now, transaction)) ? 1 : 0;
        }
        return moved;
    }

    /** With an id for that introduction only. */
    private static Map<String, @Nullable Object> parameters(
            ZonedDateTime now, @Nullable String id) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("open", State.open());
        parameters.put("today", now.toLocalDate().toEpochDay());
        parameters.put("now", now);
        parameters.put("id", id);
        return parameters;
    }

    /** What was due may have been done, or answered, before the lock was taken. */
    private boolean move(Row due, ZonedDateTime now, Transaction transaction) {
        Act act = Act.valueOf(due.text("act"));
        return moves.hold(due.text("id"), transaction)
                .filter(_ -> isStillDue(due, now, transaction))
                .map(standing -> {
                    moves.make(standing, Move.of(act), now, transaction);
                    return true;
                })
                .orElse(false);
    }

    private static boolean isStillDue(Row due, ZonedDateTime now, Transaction transaction) {
        return transaction
                .find("introductions/due", parameters(now, due.text("id")))
                .filter(row -> row.text("act").equals(due.text("act")))
                .isPresent();
    }
}
