package io.commonground.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The GraphQL endpoint of a running service, asked over one connection that is kept open. */
final class Endpoint {

    private static final Duration LONGEST_START = Duration.ofMinutes(15);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final Map<String, String> documents = new HashMap<>();

    Endpoint(int port) {
        this.address = URI.create("http://127.0.0.1:" + port + "/graphql");
    }

    /**
     * Asks one of the documents in {@code bench/}, or the one at that path of the class path; an
     * answer with errors is an exception.
     */
    JsonNode ask(String document, Map<String, Object> variables) {
        return read(send(document, variables));
    }

    /** Asks until the service no longer says that it is not ready for it. */
    void await(String document, Map<String, Object> variables) {
        long begin = System.nanoTime();
        while (send(document, variables).contains("UNAVAILABLE")) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            if (waited.compareTo(LONGEST_START) > 0) {
                throw new IllegalStateException("The service is not ready after " + waited);
            }
        }
    }

    /** The answer as it came, so that reading it is not measured. */
    String send(String document, Map<String, Object> variables) {
        return post(documents.computeIfAbsent(document, Endpoint::text), variables);
    }

    static JsonNode read(String answer) {
        JsonNode read = JSON.readTree(answer);
        if (read.has("errors")) {
            throw new IllegalStateException(answer);
        }
        return read.get("data");
    }

    /** The questions that the service's schema has. */
    Set<String> fields() {
        JsonNode data = read(post("{ __schema { queryType { fields { name } } } }", Map.of()));
        Set<String> names = new TreeSet<>();
        data.at("/__schema/queryType/fields")
                .forEach(field -> names.add(field.get("name").asString()));
        return names;
    }

    private String post(String query, Map<String, Object> variables) {
        String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .timeout(Duration.ofMinutes(2))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String text(String document) {
        try {
            String folder = document.contains("/") ? "" : "bench/";
            return new ClassPathResource(folder + document + ".graphql")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
