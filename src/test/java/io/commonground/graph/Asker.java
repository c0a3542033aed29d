package io.commonground.graph;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a running service over HTTP, as somebody.
 *
 * @param port where it listens
 * @param headers who asks
 */
public record Asker(int port, Map<String, String> headers) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = new JsonMapper();

    /** As nobody in particular. */
    public static Asker at(int port) {
        return new Asker(port, Map.of());
    }

    /** As the person {@code test:name} in these roles, all where none is named. */
    public Asker as(String name, String... roles) {
        return new Asker(
                port,
                roles.length == 0
                        ? Map.of("Viewer", "test:" + name)
                        : Map.of(
                                "Viewer", "test:" + name, "Viewer-Roles", String.join(",", roles)));
    }

    /** As whoever this token is of. */
    public Asker withToken(String token) {
        Map<String, String> shown = new HashMap<>(headers);
        shown.put("Authorization", "Bearer " + token);
        return new Asker(port, shown);
    }

    /** What came back. */
    public record Answer(int status, String body) {

        /** The value at a JSON path below {@code data}. */
        public <T> T at(String path) {
            return JsonPath.read(body, "$.data." + path);
        }

        /** The codes of the errors. */
        public List<String> codes() {
            return JsonPath.read(body, "$..errors[*].extensions.code");
        }
    }

    public Answer ask(String document) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofString(
                                        JSON.writeValueAsString(Map.of("query", document))));
        headers.forEach(request::header);
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
