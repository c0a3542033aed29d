package io.commonground.privacy;

import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * Deletes what hangs on somebody who is in no answer any more, a small batch in a transaction.
 * Whatever was deleted is not found again, so it may be cut short at any point and begun anew.
 */
final class Erasing {

    private static final int INTERACTIONS_AT_ONCE = 200;

    private final Graph graph;
    private final Suppressions suppressions;
    private final int batch;
    private final Runnable afterBatch;

    /**
     * Makes ready to erase.
     *
     * @param batch how many relationships to delete in a transaction
     * @param afterBatch runs behind each transaction
     */
    Erasing(Graph graph, Suppressions suppressions, int batch, Runnable afterBatch) {
        this.graph = graph;
        this.suppressions = suppressions;
        this.batch = batch;
        this.afterBatch = afterBatch;
    }

    /** Deletes all that is left of the person of that erasure. */
    void run(Row erasure) {
        String id = erasure.text("id");
        Mentioned mentioned = new Mentioned(erasure.texts("names"));
        untilNothingIsLeft("privacy/leave-introductions", Map.of("erasure", id, "limit", batch));
        inBatches(transaction -> leaveInteractions(id, mentioned, transaction));
        for (String statement :
                List.of("privacy/leave-units", "privacy/leave-words", "privacy/leave-rest")) {
            untilNothingIsLeft(statement, Map.of("erasure", id, "limit", batch));
        }
        graph.write("privacy/clear-rejections", Map.of("names", mentioned.pattern()));
        graph.write("privacy/clear-org-notes", Map.of("names", mentioned.pattern()));
        deletePrivateSources(erasure.text("was"));
    }

    private long leaveInteractions(String erasure, Mentioned mentioned, Transaction transaction) {
        List<Row> found =
                transaction.run(
                        "privacy/next-interactions",
                        Map.of("erasure", erasure, "limit", INTERACTIONS_AT_ONCE));
        List<Map<String, Object>> rows = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (Row row : found) {
            boolean alone = row.flag("alone");
            boolean named = mentioned.in(row.findText("subject"));
            rows.add(Map.of("id", row.text("id"), "alone", alone, "named", named));
            String key = row.findText("key");
            if (key != null && alone) {
                marks.add(Marks.interaction(key));
            } else if (key != null && named) {
                marks.add(Marks.subject(key));
            }
        }
        transaction.run("privacy/leave-interactions", Map.of("erasure", erasure, "rows", rows));
        suppressions.add(marks, transaction);
        return found.size();
    }

    /** Nobody sees them any more: whoever could share them is gone. */
    private void deletePrivateSources(String owner) {
        for (Row source : graph.read("privacy/private-sources", Map.of("owner", owner))) {
            untilNothingIsLeft(
                    "privacy/delete-private",
                    Map.of("name", source.text("name"), "owner", owner, "limit", batch / 10 + 1));
            graph.write("privacy/delete-source", Map.of("source", source.text("id")));
        }
        inBatches(transaction -> transaction.run("privacy/delete-lonely-words", Map.of()).size());
    }

    private void untilNothingIsLeft(String statement, Map<String, ?> parameters) {
        inBatches(transaction -> transaction.run(statement, parameters).getFirst().number("done"));
    }

    /** Imports and erasures take turns, so that neither writes about what the other has deleted. */
    private void inBatches(ToLongFunction<Transaction> work) {
        long done = 1;
        while (done > 0) {
            done =
                    graph.writing(transaction -> {
                        transaction.run("privacy/lock-imports", Map.of());
                        return work.applyAsLong(transaction);
                    });
            afterBatch.run();
        }
    }
}
