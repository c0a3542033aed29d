package io.commonground.web.limits;

import io.commonground.graph.GraphUnavailable;
import io.commonground.graph.LimitExceeded;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** Lets so many heavy questions be worked on at once, of one viewer and in all. */
@Component
class Turns {

    private final SearchLimits limits;
    private final Semaphore all;
    private final Map<String, Viewer> viewers = new ConcurrentHashMap<>();

    Turns(SearchLimits limits) {
        this.limits = limits;
        this.all = new Semaphore(limits.searches(), true);
    }

    /** The turns of one viewer, forgotten when nobody holds or waits for one. */
    private record Viewer(Semaphore turns, int users) {}

    /** A turn that has come; ended once, however often that is said. */
    final class Turn {

        private final String viewer;
        private final Semaphore own;
        private final AtomicBoolean ended = new AtomicBoolean();

        private Turn(String viewer, Semaphore own) {
            this.viewer = viewer;
            this.own = own;
        }

        void end() {
            if (ended.compareAndSet(false, true)) {
                all.release();
                own.release();
                leave(viewer);
            }
        }
    }

    /**
     * Waits for a turn.
     *
     * @throws LimitExceeded where the viewer has too many already
     * @throws GraphUnavailable where all together have
     */
    Turn take(String viewer) {
        Semaphore own = enter(viewer);
        boolean held = false;
        try {
            if (!comes(own, limits.searchPatience())) {
                throw new LimitExceeded(
                        "%d of your searches are being worked on: wait for one of them to end."
                                .formatted(limits.searchesPerViewer()));
            }
            held = true;
            if (!comes(all, limits.searchPatience())) {
                throw new GraphUnavailable(
                        "%d searches are being worked on, as many as the service does at once: try again in a moment."
                                .formatted(limits.searches()));
            }
            return new Turn(viewer, own);
        } catch (RuntimeException refused) {
            if (held) {
                own.release();
            }
            leave(viewer);
            throw refused;
        }
    }

    private static boolean comes(Semaphore turns, Duration patience) {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Semaphore enter(String viewer) {
        return viewers.compute(
                        viewer,
                        (_, known) ->
                                known == null
                                        ? new Viewer(
                                                new Semaphore(limits.searchesPerViewer(), true), 1)
                                        : new Viewer(known.turns(), known.users() + 1))
                .turns();
    }

    private void leave(String viewer) {
        viewers.computeIfPresent(
                viewer,
                (_, known) ->
                        known.users() == 1 ? null : new Viewer(known.turns(), known.users() - 1));
    }

    int viewersWaitingOrServed() {
        return viewers.size();
    }
}
