package io.commonground.intake;

import io.commonground.graph.Graph;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** How imports end: marked as done or failed, and without a copy of the upload left behind. */
final class Endings {

    private static final Logger LOG = LoggerFactory.getLogger(Endings.class);

    private final Graph graph;
    private final Lease lease;

    Endings(Graph graph, Lease lease) {
        this.graph = graph;
        this.lease = lease;
    }

    void done(Work work, @Nullable String message) {
        end(work, ImportState.DONE, message);
    }

    void failed(Work work, String message) {
        end(work, ImportState.FAILED, message);
    }

    private void end(Work work, ImportState state, @Nullable String message) {
        Parameters parameters = new Parameters();
        parameters.put("job", work.job());
        parameters.put("state", state.name());
        parameters.put("message", message);
        parameters.put("now", Jobs.now());
        graph.writing(transaction -> {
            lease.hold(transaction, work.job());
            return transaction.run("intake/end-job", parameters);
        });
        Path folder = work.path().getParent();
        if (work.spooled() && folder != null) {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException undeleted) {
                LOG.warn("The copy of import {} could not be removed: {}", work.job(), undeleted);
            }
        }
    }
}
