package io.commonground.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** A client of GraphQL over WebSocket (graphql-ws) that sends and reads messages as they are. */
public final class Socket implements WebSocket.Listener, AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final long PATIENCE = Duration.ofSeconds(20).toSeconds();

    private final LinkedBlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder begun = new StringBuilder();
    private WebSocket socket;

    private Socket() {}

    public static Socket to(int port, Map<String, String> headers) {
        Socket client = new Socket();
        var builder = CLIENT.newWebSocketBuilder().subprotocols("graphql-transport-ws");
        headers.forEach(builder::header);
        client.socket =
                builder.buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), client)
                        .join();
        return client;
    }

    /** Opens the conversation; the server accepts. */
    public String init(Map<String, String> payload) throws InterruptedException {
        send(Map.of("type", "connection_init", "payload", payload));
        return next();
    }

    /** Opens the conversation; the server closes the socket with this code. */
    int refused(Map<String, String> payload) throws Exception {
        send(Map.of("type", "connection_init", "payload", payload));
        return closed.get(PATIENCE, TimeUnit.SECONDS);
    }

    /** The first message that answers. */
    public String ask(String document) throws InterruptedException {
        send(Map.of("id", "1", "type", "subscribe", "payload", Map.of("query", document)));
        return next();
    }

    private void send(Object message) {
        socket.sendText(JsonMapper.shared().writeValueAsString(message), true).join();
    }

    /** What came next. */
    public String next() throws InterruptedException {
        return String.valueOf(messages.poll(PATIENCE, TimeUnit.SECONDS));
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        begun.append(part);
        if (last) {
            messages.add(begun.toString());
            begun.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
