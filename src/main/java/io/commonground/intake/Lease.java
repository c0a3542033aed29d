package io.commonground.intake;

import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which service works on which import: whoever holds a lease that has not run out.
 *
 * <p>On an embedded database no other process can be alive, so that a lease of another owner is one
 * of a process that ended, and is taken at once.
 */
final class Lease {

    private static final Duration GONE_AFTER = Duration.ofMinutes(10);

    private final Graph graph;
    private final Duration length;
    private final boolean alone;
    private final String owner = UUID.randomUUID().toString();

    Lease(Graph graph, Duration length, boolean alone) {
        this.graph = graph;
        this.length = length;
        this.alone = alone;
    }

    /** An import taken up, or the news that others hold all that wait. */
    record Claim(@Nullable Work work, boolean othersWait) {}

    /** Takes the oldest import that nobody works on. */
    Claim claim() {
        List<Row> candidates = graph.read("intake/open-jobs", Map.of());
        for (Row candidate : candidates) {
            if (isFree(candidate)) {
                Optional<Work> work = take(candidate);
                if (work.isPresent()) {
                    return new Claim(work.get(), true);
                }
            }
        }
        return new Claim(null, !candidates.isEmpty());
    }

    private boolean isFree(Row job) {
        boolean mine = alone || owner.equals(job.findText("leaseOwner"));
        boolean expired = job.flag("expired");
        boolean here = Files.exists(Path.of(job.text("path")));
        boolean longGone =
                Optional.ofNullable(job.findInstant("leaseUntil"))
                        .or(() -> Optional.ofNullable(job.findInstant("submittedAt")))
                        .filter(until -> until.plus(GONE_AFTER).isBefore(Jobs.now().toInstant()))
                        .isPresent();
        return (mine || expired) && (here || alone || longGone);
    }

    private Optional<Work> take(Row candidate) {
        return graph.writing(transaction -> {
            Row locked = lock(transaction, candidate.text("id"));
            if (!isFree(locked)) {
                return Optional.empty();
            }
            Parameters parameters = parameters(candidate.text("id"));
            return transaction.find("intake/take-job", parameters).map(Work::of);
        });
    }

    /** Locks the import for the rest of the transaction and tells where it stands. */
    private static Row lock(Transaction transaction, String job) {
        return transaction
                .find("intake/lock-job", Map.of("job", job))
                .orElseThrow(() -> new LeaseLost(job));
    }

    /** Locks the import and makes sure that it is still this service's; renews the lease. */
    Row hold(Transaction transaction, String job) {
        Row locked = lock(transaction, job);
        if (!owner.equals(locked.findText("leaseOwner"))
                || !locked.text("state").equals(ImportState.RUNNING.name())) {
            throw new LeaseLost(job);
        }
        transaction.run("intake/renew-lease", parameters(job));
        return locked;
    }

    /** Holds the import for longer, outside of any other work. */
    void renew(String job) {
        graph.writing(transaction -> hold(transaction, job));
    }

    /** Gives the import back, to be taken up by anyone. */
    void release(String job) {
        Parameters parameters = parameters(job);
        parameters.put("leaseUntil", Jobs.now());
        graph.write("intake/renew-lease", parameters);
    }

    private Parameters parameters(String job) {
        Parameters parameters = new Parameters();
        parameters.put("job", job);
        parameters.put("owner", owner);
        parameters.put("leaseUntil", until());
        parameters.put("now", Jobs.now());
        return parameters;
    }

    ZonedDateTime until() {
        return Jobs.now().plus(length);
    }
}
