package io.commonground.accounts.books;

import io.commonground.directory.Recorder;
import io.commonground.graph.Graph;
import io.commonground.privacy.Viewer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what was decided in the place of the rule about who qualifies. */
@Component
class Decisions {

    private final Graph graph;
    private final Recorder recorder;

    Decisions(Graph graph, Recorder recorder) {
        this.graph = graph;
        this.recorder = recorder;
    }

    /**
     * Decides about an account; what is the same as before is not written again.
     *
     * @param account own id
     * @param qualifies null to go by the rule again
     */
    void decide(String account, @Nullable Boolean qualifies, String reason, Viewer viewer) {
        Map<String, @Nullable Object> properties = recorder.fact(viewer, "qualification", null);
        properties.put("qualifies", qualifies);
        properties.put("reason", reason);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("account", account);
        parameters.put("properties", properties);
        graph.writing(transaction -> {
            transaction.run("accounts/books/lock", Map.of("account", account));
            return transaction.run("accounts/books/decide", parameters);
        });
    }
}
