package io.commonground.privacy;

import io.commonground.graph.Connection;
import io.commonground.graph.Cursor;
import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the audit has kept. */
@Component
class AuditTrail {

    /** An id has 48 bits for milliseconds. */
    private static final long MOST_SECONDS = (1L << 48) / 1000 - 1;

    private static final String LIST = "audit";
    private static final String FIRST = "";
    private static final String LAST = "g";

    private final Graph graph;

    AuditTrail(Graph graph) {
        this.graph = graph;
    }

    /**
     * What is asked of the trail.
     *
     * @param viewer own id of whoever looks, null for nobody of the graph
     * @param about own id of a person it is about, null for all
     * @param by own id of whoever asked, null for all
     * @param from the earliest moment, null for the beginning
     * @param to entries before this moment, null for all
     */
    record Question(
            @Nullable String viewer,
            @Nullable String about,
            @Nullable String by,
            @Nullable Instant from,
            @Nullable Instant to) {

        /** About somebody there is an index to begin at. */
        private String statement(String ofAll) {
            return about == null ? ofAll : ofAll + "-about";
        }

        private Map<String, @Nullable Object> asParameters() {
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("viewer", viewer);
            parameters.put("about", about);
            parameters.put("by", by);
            parameters.put("from", from == null ? FIRST : firstId(from));
            parameters.put("to", to == null ? LAST : firstId(to));
            return parameters;
        }
    }

    /** The entries that answer the question, the latest first. */
    Connection<AuditEntry> page(Question question, int first, @Nullable String after) {
        Cursor cursor = Cursor.decode(after, LIST, 1);
        Map<String, @Nullable Object> parameters = question.asParameters();
        if (cursor != null) {
            parameters.put("to", cursor.values().getFirst());
        }
        parameters.put("limit", Connection.size(first) + 1);
        List<AuditEntry> rows =
                graph.read(
                        question.statement("privacy/audit-trail"),
                        parameters,
                        row -> AuditEntry.of(row.getRow("entry")));
        return Connection.of(
                rows,
                first,
                cursor,
                entry -> Cursor.at(LIST, entry.id()),
                () ->
                        graph.read(
                                        question.statement("privacy/audit-count"),
                                        question.asParameters())
                                .getFirst()
                                .number("total"));
    }

    /** What was asked about somebody, for themself. */
    List<Object> about(String person, Transaction transaction) {
        return transaction.run("privacy/audit-about", Map.of("person", person)).stream()
                .<Object>map(Row::asMap)
                .toList();
    }

    /** The smallest id that can have been given at that moment: ids begin with their time. */
    static String firstId(Instant at) {
        long millis =
                Math.clamp(at.getEpochSecond(), 0, MOST_SECONDS) * 1000 + at.getNano() / 1_000_000;
        return String.format(Locale.ROOT, "%08x-%04x-", millis >>> 16, millis & 0xffff);
    }
}
