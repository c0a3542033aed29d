package io.commonground.privacy;

import io.commonground.graph.Graph;
import io.commonground.graph.GraphUnavailable;
import io.commonground.graph.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.stereotype.Component;

/**
 * Keeps who asked what about whom. Entries that come while others are being written wait for them
 * and are then written together, so that many questions share a transaction.
 */
@Component
public class Audit {

    /** The outcome of what went well. */
    public static final String OK = "OK";

    private static final String NOT_CHANGED =
            "It could not be put on record who asked, so nothing was changed. Try again.";
    private static final String NOT_ANSWERED =
            "It could not be put on record who asked, so there is no answer. Try again.";
    private static final int MOST_TOGETHER = 500;

    private record Waiting(Map<String, @Nullable Object> entry, CompletableFuture<Void> written) {}

    private final Graph graph;
    private final AuditSettings settings;
    private final ConcurrentLinkedQueue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean writing = new AtomicBoolean();

    Audit(Graph graph, AuditSettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    /**
     * Keeps that a change is about to be made, before it is.
     *
     * @throws GraphUnavailable where that cannot be kept: then it must not be made
     */
    public void begin(AuditNote note) {
        if (settings.enabled()) {
            put(note, AuditNote.BEGUN, NOT_CHANGED);
            note.begin();
        }
    }

    /**
     * Keeps that something is answered, before it is.
     *
     * @throws GraphUnavailable where that cannot be kept: then there must be no answer
     */
    public void put(AuditNote note) {
        put(note, OK, NOT_ANSWERED);
    }

    /**
     * Keeps that something was refused, before that is told.
     *
     * @param code of the error
     * @throws GraphUnavailable where that cannot be kept
     */
    public void put(AuditNote note, String code) {
        put(note, code, NOT_ANSWERED);
    }

    private void put(AuditNote note, String outcome, String otherwise) {
        try {
            keep(note, outcome).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof GraphUnavailable gone
                    ? gone
                    : new GraphUnavailable(otherwise);
        }
    }

    /**
     * Keeps a note together with the change it is of: both are made, or neither.
     *
     * @throws GraphUnavailable where it cannot be kept
     */
    public void keep(AuditNote note, Transaction transaction) {
        if (settings.enabled()) {
            try {
                transaction.run(
                        "privacy/write-audit", Map.of("entries", List.of(note.asParameter(OK))));
            } catch (Neo4jException refused) {
                throw refused instanceof RetryableException
                        ? refused
                        : new GraphUnavailable(NOT_CHANGED);
            }
        }
    }

    /**
     * Keeps a note, where it is about people or a change; what was kept of it before gives way.
     *
     * @param outcome {@code OK}, or the codes of the errors
     * @return done once it is kept; fails where it cannot be
     */
    public CompletableFuture<Void> keep(AuditNote note, String outcome) {
        if (!settings.enabled() || !note.isToBeKept()) {
            return CompletableFuture.completedFuture(null);
        }
        Waiting waiting = new Waiting(note.asParameter(outcome), new CompletableFuture<>());
        queue.add(waiting);
        if (writing.compareAndSet(false, true)) {
            Thread.ofVirtual().name("audit").start(this::writeAll);
        }
        return waiting.written();
    }

    private void writeAll() {
        do {
            for (List<Waiting> next = next(); !next.isEmpty(); next = next()) {
                write(next);
            }
            writing.set(false);
        } while (!queue.isEmpty() && writing.compareAndSet(false, true));
    }

    private List<Waiting> next() {
        List<Waiting> next = new ArrayList<>();
        for (Waiting one = queue.poll(); one != null; one = queue.poll()) {
            next.add(one);
            if (next.size() == MOST_TOGETHER) {
                break;
            }
        }
        return next;
    }

    private void write(List<Waiting> some) {
        try {
            List<Map<String, @Nullable Object>> entries =
                    some.stream().map(Waiting::entry).toList();
            graph.write("privacy/write-audit", Map.of("entries", entries));
            some.forEach(one -> one.written().complete(null));
        } catch (RuntimeException | Error failed) {
            some.forEach(one -> one.written().completeExceptionally(failed));
        }
    }
}
