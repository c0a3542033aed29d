package io.commonground.directory;

import io.commonground.graph.Graph;
import io.commonground.graph.Ids;
import io.commonground.graph.InvalidRequest;
import io.commonground.graph.Source;
import io.commonground.privacy.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people of the team record themselves: from which source it comes, by whom, and when. */
@Component
public class Recorder {

    private static final int LONGEST_KEY = 200;

    private final Graph graph;

    Recorder(Graph graph) {
        this.graph = graph;
    }

    /**
     * The properties that every recorded fact carries: {@code id}, {@code key} and {@code
     * externalId}, {@code source}, {@code confidence}, {@code recordedAt}, {@code recordedBy}.
     *
     * @param what the kind of fact, a word such as {@code interaction}
     * @param idempotencyKey a word of the client's: the same one of the same viewer for the same
     *     kind of fact gives the same id and key, so that what is sent twice is written once
     * @throws InvalidRequest where the idempotency key is empty or longer than 200 letters
     */
    public Map<String, @Nullable Object> fact(
            Viewer viewer, String what, @Nullable String idempotencyKey) {
        String id = idempotencyKey == null ? Ids.next() : same(viewer, what, idempotencyKey);
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", id);
        properties.put("key", Source.RECORDED + ":" + id);
        properties.put("externalId", id);
        properties.put("source", source());
        properties.put("confidence", 1.0);
        properties.put("recordedAt", ZonedDateTime.now(ZoneOffset.UTC));
        properties.put("recordedBy", viewer.person());
        return properties;
    }

    private static String same(Viewer viewer, String what, String idempotencyKey) {
        if (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY) {
            throw new InvalidRequest(
                    "An idempotency key is 1 to %d letters long.".formatted(LONGEST_KEY));
        }
        String name = String.join("\n", viewer.key(), what, idempotencyKey);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String source() {
        return graph.write(
                        "directory/recorded-source",
                        Map.of("name", Source.RECORDED, "id", Ids.next()))
                .getFirst()
                .text("id");
    }
}
