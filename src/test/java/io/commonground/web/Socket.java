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
final class Socket implements WebSocket.Listener, AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final long PATIENCE = Duration.ofSeconds(20).toSeconds();

    private final LinkedBlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Closed> closed = new CompletableFuture<>();
    private final StringBuilder begun = new StringBuilder();
    private WebSocket socket;

    /** How the server ended the conversation. */
    record Closed(int code, String reason) {}

    private Socket() {}

    static Socket to(int port, Map<String, String> headers) {
        Socket client = new Socket();
        var builder = CLIENT.newWebSocketBuilder().subprotocols("graphql-transport-ws");
        headers.forEach(builder::header);
        client.socket =
                builder.buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), client)
                        .join();
        return client;
    }

    /** Opens the conversation; the server accepts. */
    String init(Map<String, String> payload) throws InterruptedException {
        send(Map.of("type", "connection_init", "payload", payload));
        return next();
    }

    /** Opens the conversation; the server closes the socket with this code. */
    int refused(Map<String, String> payload) throws Exception {
        send(Map.of("type", "connection_init", "payload", payload));
        return closed().code();
    }

    /** The server closes the socket. */
    Closed closed() throws Exception {
        return closed.get(PATIENCE, TimeUnit.SECONDS);
    }

    /** The first message that answers. */
    String ask(String document) throws InterruptedException {
        send(document);
        return next();
    }

    void send(String document) {
        send(Map.of("id", "1", "type", "subscribe", "payload", Map.of("query", document)));
    }

    private void send(Object message) {
        say(JsonMapper.shared().writeValueAsString(message));
    }

    /** Sends this as it is. */
    void say(String message) {
        socket.sendText(message, true).join();
    }

    /** The next message of the server that is no sign of life. */
    String next() throws InterruptedException {
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
        closed.complete(new Closed(code, reason));
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
