package io.commonground.intake;

import io.commonground.graph.Fault;
import io.commonground.graph.Graph;
import io.commonground.graph.GraphUnavailable;
import io.commonground.privacy.Suppressions;
import io.commonground.ties.Ties;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Works on one import at a time, the oldest first; those that a past process left come first. */
@Component
class ImportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final Duration BATCH_BUDGET = Duration.ofMinutes(5);
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(20);

    private final ImportRun.Tools tools;
    private final Endings endings;
    private final Semaphore calls = new Semaphore(0);
    private volatile boolean stopping;
    private volatile @Nullable Thread thread;

    @Autowired
    ImportWorker(
            Graph graph,
            Jobs jobs,
            Ties ties,
            Suppressions suppressions,
            IntakeSettings settings,
            Environment environment) {
        this(graph, jobs, ties, suppressions, settings, isAlone(environment), Probe.NONE);
    }

    ImportWorker(
            Graph graph,
            Jobs jobs,
            Ties ties,
            Suppressions suppressions,
            IntakeSettings settings,
            boolean alone,
            Probe probe) {
        Graph patient = graph.within(BATCH_BUDGET);
        Lease lease = new Lease(patient, settings.lease(), alone);
        this.tools =
                new ImportRun.Tools(
                        patient, jobs, lease, ties, suppressions, settings, probe, () -> stopping);
        this.endings = new Endings(patient, lease);
    }

    /** Whether the database runs inside this process, so that no other can be at work on it. */
    private static boolean isAlone(Environment environment) {
        return environment.getProperty("spring.neo4j.uri", "embedded").equals("embedded");
    }

    /** Tells that there is something to do. */
    void wake() {
        calls.release();
    }

    @Override
    public void start() {
        stopping = false;
        thread = Thread.ofPlatform().name("imports").daemon().start(this::work);
    }

    private void work() {
        while (!stopping) {
            try {
                workOnNext();
            } catch (GraphUnavailable unavailable) {
                LOG.warn("Imports wait: {}", unavailable.getMessage());
                pause();
            } catch (InterruptedException ended) {
                return;
            } catch (RuntimeException fault) {
                LOG.error("Imports pause after a fault", Fault.of(fault));
                pause();
            }
        }
    }

    /** Works on the next import, or waits until there may be one. */
    private void workOnNext() throws InterruptedException {
        Lease.Claim claim = tools.lease().claim();
        if (claim.work() != null) {
            run(claim.work());
        } else if (claim.othersWait()) {
            calls.tryAcquire(RETRY.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            calls.acquire();
        }
    }

    private void run(Work work) {
        LOG.info("Import {} begins or goes on at step {}", work.job(), work.checkpoint().step());
        try {
            endings.done(work, new ImportRun(tools, work).run());
            LOG.info("Import {} is done", work.job());
        } catch (BadBundle bad) {
            endings.failed(work, String.valueOf(bad.getMessage()));
            LOG.info("Import {} was refused", work.job());
        } catch (LeaseLost lost) {
            LOG.info("{}", lost.getMessage());
        } catch (Stopped stopped) {
            tools.lease().release(work.job());
        } catch (GraphUnavailable unavailable) {
            throw unavailable;
        } catch (RuntimeException fault) {
            LOG.error("Import {} failed", work.job(), Fault.of(fault));
            endings.failed(
                    work,
                    "Something went wrong on our side. What was written so far stays; tell us the id of this import.");
        }
    }

    private void pause() {
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        stopping = true;
        wake();
        Thread running = thread;
        if (running != null) {
            try {
                running.join(STOP_WITHIN);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
