package io.commonground.paths;

import io.commonground.graph.FactsChanged;
import io.commonground.graph.Graph;
import io.commonground.graph.GraphUnavailable;
import io.commonground.ties.TiesWritten;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Everybody's ties in memory, as far as the layer of ties has come when a question is asked. They
 * are read as a whole once; after that the ties that have been written since the last question.
 */
@Component
class Networks {

    private static final Logger LOG = LoggerFactory.getLogger(Networks.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Graph graph;
    private final SnapshotReader reader;
    private final PathSettings settings;
    private final ReentrantLock one = new ReentrantLock();
    private volatile @Nullable Snapshot latest;
    private volatile boolean serving;

    Networks(Graph graph, PathSettings settings) {
        this.graph = graph.inBackground(PATIENCE);
        this.reader = new SnapshotReader(this.graph);
        this.settings = settings;
    }

    /**
     * The ties up to that turn, or later.
     *
     * @throws GraphUnavailable where they cannot be read in time; reading goes on meanwhile
     */
    Snapshot upTo(LayerState layer, Duration patience) {
        if (!layer.derived()) {
            return Snapshot.EMPTY;
        }
        Snapshot held = latest;
        if (held != null && held.isUpTo(layer)) {
            return held;
        }
        CompletableFuture<Snapshot> next = new CompletableFuture<>();
        Thread.startVirtualThread(() -> complete(next));
        try {
            return next.get(Math.max(1, patience.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new GraphUnavailable(
                    "The ties are being read into memory. Try again in a minute.");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new CompletionException(ended);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new CompletionException(failed.getCause());
        }
    }

    private void complete(CompletableFuture<Snapshot> next) {
        try {
            next.complete(bringUp());
        } catch (RuntimeException | Error failed) {
            next.completeExceptionally(failed);
        }
    }

    private Snapshot bringUp() {
        one.lock();
        try {
            LayerState layer = layer();
            Snapshot held = latest;
            if (held != null && held.isUpTo(layer)) {
                return held;
            }
            if (held != null && isOf(held, layer) && !layer.built()) {
                return reader.heeding(held);
            }
            if (!layer.built()) {
                throw new GraphUnavailable(
                        "All ties are being built from the facts. Try again in a minute.");
            }
            Snapshot next = next(held, layer);
            latest = next;
            return next;
        } finally {
            one.unlock();
        }
    }

    private LayerState layer() {
        return LayerState.of(graph.find("paths/layer", Map.of()).orElseThrow());
    }

    private static boolean isOf(Snapshot held, LayerState layer) {
        return held.born().equals(layer.born());
    }

    private Snapshot next(@Nullable Snapshot held, LayerState layer) {
        if (held != null) {
            var caughtUp = reader.catchUp(held, layer);
            if (caughtUp.isPresent()) {
                return caughtUp.get();
            }
        }
        latest = null;
        long begin = System.nanoTime();
        Snapshot all = reader.readAll(layer);
        LayerState now = layer();
        if (!now.built() || !isOf(all, now) || all.turn() < now.forgotten()) {
            throw new GraphUnavailable(
                    "All ties were being built while they were read. Try again in a minute.");
        }
        LOG.info(
                "Read the ties of {} people into memory in {} ms",
                all.network().people(),
                Duration.ofNanos(System.nanoTime() - begin).toMillis());
        return all;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        serving = true;
        readAhead();
    }

    @EventListener({FactsChanged.class, TiesWritten.class})
    void changed() {
        if (serving) {
            readAhead();
        }
    }

    /** So that the next question need not wait for it; a command that only imports asks none. */
    private void readAhead() {
        if (settings.readAhead()) {
            Thread.startVirtualThread(() -> {
                try {
                    if (layer().derived()) {
                        bringUp();
                    }
                } catch (RuntimeException failed) {
                    LOG.warn("Ties are read with the next question: {}", failed.getMessage());
                }
            });
        }
    }
}
