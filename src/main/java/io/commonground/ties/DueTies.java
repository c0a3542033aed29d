package io.commonground.ties;

import io.commonground.graph.Fault;
import io.commonground.graph.Graph;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Derives the ties of those whom a change has marked {@code :TiesDue}, soon after it and not in its
 * time. The marks are in the graph: what a killed process left is found by the next start.
 */
@Component
public class DueTies {

    private static final Logger LOG = LoggerFactory.getLogger(DueTies.class);

    private final Ties ties;
    private final Graph graph;
    private final DueTieSettings settings;
    private final AtomicBoolean waiting = new AtomicBoolean();

    DueTies(Ties ties, Graph graph, DueTieSettings settings) {
        this.ties = ties;
        this.graph = graph;
        this.settings = settings;
    }

    /** Has the ties of everybody who is marked derived; returns at once. */
    public void deriveSoon() {
        if (settings.follows() && waiting.compareAndSet(false, true)) {
            Thread.ofVirtual().name("ties").start(this::derive);
        }
    }

    private void derive() {
        try {
            Thread.sleep(settings.delay());
            waiting.set(false);
            ties.deriveDue();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException fault) {
            LOG.error(
                    "Ties wait after a fault; the next change or the next start goes on",
                    Fault.of(fault));
        }
    }

    /** Whether somebody is marked. */
    boolean isAnybodyDue() {
        return graph.inBackground(Duration.ZERO)
                        .read("ties/waiting", Map.of())
                        .getFirst()
                        .number("marked")
                > 0;
    }

    /** What a past process was told to derive and did not. */
    void catchUp() {
        if (settings.follows() && isAnybodyDue()) {
            deriveSoon();
        }
    }
}
