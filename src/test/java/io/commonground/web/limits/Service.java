package io.commonground.web.limits;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A running service as somebody sees it who writes the HTTP requests themselves.
 *
 * @param port where it listens
 */
record Service(int port) {

    static final String JSON = "application/json";
    static final String GRAPHQL = "application/graphql-response+json";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper MAPPER = new JsonMapper();

    /** What came back. */
    record Answer(int status, String type, String body, HttpResponse<String> response) {

        List<String> codes() {
            return body.contains("\"errors\"")
                    ? JsonPath.read(body, "$.errors[*].extensions.code")
                    : List.of();
        }

        String message() {
            return JsonPath.read(body, "$.errors[0].message");
        }

        <T> T at(String path) {
            return JsonPath.read(body, "$." + path);
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    Answer ask(String document) throws Exception {
        return ask(document, Map.of());
    }

    Answer ask(String document, Map<String, Object> variables) throws Exception {
        return post(MAPPER.writeValueAsString(Map.of("query", document, "variables", variables)));
    }

    Answer post(String body) throws Exception {
        return post(JSON, JSON, body);
    }

    Answer post(String type, String accept, String body) throws Exception {
        return send(
                request("/graphql", accept)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Without telling the length ahead. */
    Answer postInChunks(byte[] body) throws Exception {
        BodyPublisher chunks = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        return send(request("/graphql", JSON).header("Content-Type", JSON).POST(chunks));
    }

    Answer get(String accept, Map<String, String> parameters) throws Exception {
        String query =
                parameters.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&"));
        return send(request("/graphql?" + query, accept).GET());
    }

    Answer upload(String type, String body) throws Exception {
        return send(
                request("/imports", JSON)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)));
    }

    Answer send(String method, String body) throws Exception {
        return send(
                request("/graphql", JSON)
                        .header("Content-Type", JSON)
                        .method(method, BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path, String accept) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", accept);
    }

    private static Answer send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> response =
                CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new Answer(response.statusCode(), type, response.body(), response);
    }
}
