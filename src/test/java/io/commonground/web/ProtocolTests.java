package io.commonground.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.GraphTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GraphTest
class ProtocolTests {

    @LocalServerPort int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ viewer { nme } }                                      | BAD_REQUEST",
                "{ viewer {                                              | BAD_REQUEST",
                "{ commonLinks(between: \\\"a:b\\\", and: \\\"a:c\\\", asOf: \\\"2026-02-30\\\") { rapport } } | BAD_REQUEST",
                "{ commonLinks(between: \\\"x\\\", and: \\\"y\\\") { rapport } } | NOT_FOUND",
                "subscription { importProgress(jobId: \\\"x\\\") { state } } | BAD_REQUEST",
            })
    void whatCannotBeAnsweredHasACode(String question, String code) throws Exception {
        assertThat(ask("{\"query\": \"" + question + "\"}").body())
                .contains("\"code\":\"" + code + "\"");
    }

    @Test
    void aVariableThatIsNullWhereOneIsNeededIsABadRequest() throws Exception {
        assertThat(
                        ask("{\"query\": \"query($n: Int) { people(first: $n) { totalCount } }\", \"variables\": {\"n\": null}}")
                                .body())
                .contains("\"code\":\"BAD_REQUEST\"");
    }

    @Test
    void aSearchForALongTextIsAnswered() throws Exception {
        String text = "x".repeat(100_000) + " y".repeat(5_000);

        assertThat(
                        ask("{\"query\": \"{ people(search: \\\""
                                        + text
                                        + "\\\") { totalCount } }\"}")
                                .body())
                .contains("\"totalCount\":0");
    }

    @Test
    void asTheStreamOfAnUnknownImportThereIsNotFound() throws Exception {
        HttpResponse<String> answer =
                send(
                        request("/graphql")
                                .header("Content-Type", "application/json")
                                .header("Accept", "text/event-stream")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"query\": \"subscription { importProgress(jobId: \\\"x\\\") { state } }\"}")));

        assertThat(answer.body()).contains("NOT_FOUND").contains("importJobs lists them all");
    }

    @Test
    void whoIsNobodyIsToldSoByAnEventToo() throws Exception {
        HttpResponse<String> answer =
                send(
                        request("/graphql")
                                .header("Content-Type", "application/json")
                                .header("Accept", "text/event-stream")
                                .header("Viewer", "test:Nobody")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"query\": \"subscription { introductionChanged { id } }\"}")));

        assertThat(answer.body()).contains("UNAUTHENTICATED").contains("event:complete");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json,                  200",
        "application/graphql-response+json, 400",
        "text/event-stream,                 200",
    })
    void aConditionOnWhatIsSubscribedToIsABadRequest(String accept, int status) throws Exception {
        HttpResponse<String> answer =
                send(
                        request("/graphql")
                                .header("Content-Type", "application/json")
                                .header("Accept", accept)
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"query\": \"subscription S($no: Boolean!) { introductionChanged @skip(if: $no) { id } }\", \"variables\": {\"no\": true}}")));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"BAD_REQUEST\"", "carries '@skip'");
    }

    @Test
    void otherSitesPagesAreNotAnswered() throws Exception {
        HttpResponse<String> foreign =
                send(
                        request("/graphql")
                                .header("Content-Type", "application/json")
                                .header("Origin", "http://elsewhere.example")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"query\": \"{ viewer { name } }\"}")));
        HttpResponse<String> own =
                send(
                        request("/graphql")
                                .header("Content-Type", "application/json")
                                .header("Origin", "http://127.0.0.1:" + port)
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"query\": \"{ viewer { name } }\"}")));

        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("FORBIDDEN");
        assertThat(own.statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> ask(String body) throws Exception {
        return send(
                request("/graphql")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
