package io.commonground.intake;

import io.commonground.graph.Connection;
import io.commonground.graph.GraphUnavailable;
import io.commonground.graph.InvalidRequest;
import io.commonground.graph.NotFound;
import io.commonground.graph.Transaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes bundles in: each becomes a job, worked on one after the other. */
@Component
public final class Imports {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Jobs jobs;
    private final ImportWorker worker;

    Imports(Jobs jobs, ImportWorker worker) {
        this.jobs = jobs;
        this.worker = worker;
    }

    /**
     * Hands in a bundle and returns at once.
     *
     * @param bundle a folder or a zip, which must stay as it is until the import has ended
     * @return the job's id
     * @throws InvalidRequest where nothing is there
     */
    public String submit(Path bundle) {
        Path path = bundle.toAbsolutePath().normalize();
        if (!Files.isReadable(path)) {
            throw new InvalidRequest(
                    "There is nothing to read at %s: name a folder or a zip file with a bundle."
                            .formatted(path));
        }
        return submit(Jobs.nextId(), path, false, null);
    }

    /** Takes up the unfinished import of that bundle, or hands it in. */
    String submitOrResume(Path bundle) {
        Optional<String> unfinished = jobs.findUnfinished(bundle.toAbsolutePath().normalize());
        return unfinished.isPresent() ? unfinished.get() : submit(bundle);
    }

    /** Hands in a bundle of somebody's, who sees what becomes of it. */
    String submit(String id, Path path, boolean spooled, @Nullable String by) {
        return submit(id, path, spooled, by, _ -> {});
    }

    /** The same, together with what else is written of that. */
    String submit(
            String id,
            Path path,
            boolean spooled,
            @Nullable String by,
            Consumer<Transaction> record) {
        jobs.submit(id, path, spooled, by, record);
        worker.wake();
        return id;
    }

    /**
     * Waits until an import has ended.
     *
     * @param progress is shown the job a few times a second until then
     * @return the job at its end
     */
    public ImportJob await(String id, Consumer<ImportJob> progress) {
        while (true) {
            Optional<ImportJob> job = look(id);
            if (job.isPresent()) {
                progress.accept(job.get());
                if (job.get().state().isEnd()) {
                    return job.get();
                }
            }
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting for an import");
            }
        }
    }

    /** Empty while the database cannot be reached: the import waits for it, and so do we. */
    private Optional<ImportJob> look(String id) {
        try {
            return Optional.of(get(id));
        } catch (GraphUnavailable forNow) {
            return Optional.empty();
        }
    }

    /** The import of that id; {@link NotFound} where there is none. */
    public ImportJob get(String id) {
        return get(id, JobsSeen.ALL);
    }

    /** All imports, the newest first, a page at a time. */
    public Connection<ImportJob> list(int first, @Nullable String after) {
        return jobs.page(first, after, JobsSeen.ALL);
    }

    /** The import of that id; {@link NotFound} where there is none among those seen. */
    ImportJob get(String id, JobsSeen seen) {
        return jobs.find(id, seen)
                .orElseThrow(() ->
                        new NotFound(
                                "No import has the id '%s': importJobs lists them all."
                                        .formatted(id)));
    }
}
