package io.commonground.privacy;

import io.commonground.graph.Graph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps who asked what about whom. Entries that come while others are being written wait for them
 * and are then written together, so that many questions share a transaction.
 */
@Component
public class Audit {

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
     * Keeps a note, where it is about people or a change.
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
