package io.commonground.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.CommonGroundApplication;
import io.commonground.embedded.EmbeddedNeo4j;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

class DatabaseGoneTests {

    @TempDir Path directory;

    @Test
    void whoeverAsksAServiceWhoseDatabaseIsGoneIsToldToTryAgain() throws Exception {
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(directory);
        try (var service = start(neo4j)) {
            int port = ((WebServerApplicationContext) service).getWebServer().getPort();
            assertThat(ask(port, "{ people { totalCount } }")).contains("\"totalCount\":0");

            neo4j.close();

            for (String question :
                    new String[] {
                        "{ person(id: \\\"demo:exec-01\\\") { name } }",
                        "{ importJobs { totalCount } }",
                        "{ connectionPaths(from: \\\"a:b\\\", to: \\\"a:c\\\") { verdict } }"
                    }) {
                assertThat(ask(port, question))
                        .contains("\"code\":\"UNAVAILABLE\"")
                        .contains("Check that Neo4j runs")
                        .doesNotContain("127.0.0.1");
            }
            HttpResponse<String> refused = send(port, "/imports", "application/zip", "PK");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("UNAVAILABLE");
            assertThat(get(port, "/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(get(port, "/actuator/health/liveness").statusCode()).isEqualTo(200);
        }
    }

    private org.springframework.context.ConfigurableApplicationContext start(EmbeddedNeo4j neo4j) {
        return new SpringApplicationBuilder(CommonGroundApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.neo4j.uri=" + neo4j.uri(),
                        "--spring.neo4j.authentication.username=neo4j",
                        "--spring.neo4j.authentication.password=" + neo4j.password(),
                        "--spring.neo4j.max-transaction-retry-time=1s",
                        "--commonground.intake.directory=" + directory.resolve("imports"));
    }

    private static String ask(int port, String question) throws Exception {
        return send(port, "/graphql", "application/json", "{\"query\": \"" + question + "\"}")
                .body();
    }

    private static HttpResponse<String> send(int port, String path, String type, String body)
            throws Exception {
        return exchange(
                request(port, path)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        return exchange(request(port, path).GET());
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
