package io.commonground.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.commonground.graph.GraphTest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An import is followed over a WebSocket, or as server-sent events. */
@GraphTest
class ImportStreamTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort int port;
    @Autowired Imports imports;
    @TempDir Path folder;

    private String taken() {
        String id = imports.submit(BundleText.ofAnnAndBo().folder(folder));
        imports.await(id, _ -> {});
        return id;
    }

    private static String progressOf(String id) {
        return "subscription { importProgress(jobId: \"%s\") { state } }".formatted(id);
    }

    /** What the service says on a WebSocket. */
    private static final class Heard implements WebSocket.Listener {

        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

        String next() throws InterruptedException {
            return Objects.requireNonNull(messages.poll(30, TimeUnit.SECONDS));
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            if (!text.toString().contains("\"ping\"")) {
                messages.add(text.toString());
            }
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            messages.add("closed " + status);
            return null;
        }
    }

    @Test
    void overAWebSocketTillItsEnd() throws Exception {
        var heard = new Heard();
        WebSocket socket =
                CLIENT.newWebSocketBuilder()
                        .subprotocols("graphql-transport-ws")
                        .buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), heard)
                        .join();
        try {
            socket.sendText("{\"type\": \"connection_init\"}", true).join();
            assertThat(heard.next()).contains("connection_ack");

            subscribe(socket, "1", progressOf(taken()));
            assertThat(heard.next()).contains("\"id\":\"1\"", "next", "DONE");
            assertThat(heard.next()).contains("\"id\":\"1\"", "complete");

            subscribe(socket, "2", progressOf("nobody"));
            assertThat(heard.next()).contains("\"id\":\"2\"", "error", "NOT_FOUND");

            subscribe(socket, "3", "{ a: importJobs(first: 1000) { totalCount } }");
            assertThat(heard.next()).contains("\"id\":\"3\"", "LIMIT_EXCEEDED");
        } finally {
            socket.abort();
        }
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:#, true", "http://elsewhere.example, false"})
    void overAWebSocketOfTheServicesOwnPageAndNoOther(String origin, boolean opens) {
        var opening =
                CLIENT.newWebSocketBuilder()
                        .subprotocols("graphql-transport-ws")
                        .header("Origin", origin.replace("#", Integer.toString(port)))
                        .buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), new Heard());

        if (opens) {
            opening.join().abort();
        } else {
            assertThatThrownBy(opening::join).hasCauseInstanceOf(WebSocketHandshakeException.class);
        }
    }

    private static void subscribe(WebSocket socket, String id, String document) {
        socket.sendText(
                        "{\"id\": \"%s\", \"type\": \"subscribe\", \"payload\": {\"query\": \"%s\"}}"
                                .formatted(id, document.replace("\"", "\\\"")),
                        true)
                .join();
    }

    @Test
    void asServerSentEventsToABrowserToo() throws Exception {
        HttpResponse<String> events = events(progressOf(taken()));

        assertThat(events.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/event-stream");
        assertThat(events.body()).contains("event:next", "DONE", "event:complete");
    }

    @Test
    void whatIsRefusedIsToldInAnEvent() throws Exception {
        assertThat(events("{ importJobs(first: 1000) { totalCount } }").body())
                .contains("event:next", "LIMIT_EXCEEDED", "event:complete");
        assertThat(events("subscription { importProgress { state } }").body())
                .contains("event:next", "BAD_REQUEST", "event:complete");
        assertThat(events("{ importJobs { totalCount } }").body())
                .contains("event:next", "\"totalCount\":", "event:complete");
    }

    private HttpResponse<String> events(String document) throws Exception {
        String query = URLEncoder.encode(document, StandardCharsets.UTF_8);
        return CLIENT.send(
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:%d/graphql?query=%s"
                                                .formatted(port, query)))
                        .header("Accept", "text/event-stream")
                        .timeout(Duration.ofSeconds(60))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
