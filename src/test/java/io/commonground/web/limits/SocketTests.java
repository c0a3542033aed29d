package io.commonground.web.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import reactor.core.publisher.Mono;

/** Two WebSockets of a viewer are open at once, and none longer than its viewer is signed in. */
class SocketTests {

    private final Map<String, CloseStatus> closed = new ConcurrentHashMap<>();

    @SuppressWarnings("unchecked")
    private static Sockets sockets(Duration life) throws IOException {
        return new Sockets(
                WebGraphQlHandler.builder(_ -> Mono.empty()).build(),
                (HttpMessageConverter<Object>)
                        (HttpMessageConverter<?>) new JacksonJsonHttpMessageConverter(),
                new Sockets.Timing(Duration.ofHours(1), Duration.ofHours(1)),
                new CorsConfiguration(),
                new SubscriptionLimits(1, 1, 2, life),
                new TrustedDocuments(new TrustedDocumentSettings(null)));
    }

    private WebSocketSession session(String id, @Nullable Principal principal) {
        Map<String, Object> attributes = new HashMap<>();
        return (WebSocketSession)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {WebSocketSession.class},
                        (_, method, arguments) ->
                                switch (method.getName()) {
                                    case "getId" -> id;
                                    case "getPrincipal" -> principal;
                                    case "getAttributes" -> attributes;
                                    case "isOpen" -> !closed.containsKey(id);
                                    case "getTextMessageSizeLimit", "getBinaryMessageSizeLimit" ->
                                            0;
                                    case "close" ->
                                            arguments == null
                                                    ? null
                                                    : closed.put(id, (CloseStatus) arguments[0]);
                                    default -> null;
                                });
    }

    private static Principal ann(Duration signedInFor) {
        Instant end = Instant.now().plus(signedInFor);
        return new JwtAuthenticationToken(
                Jwt.withTokenValue("token")
                        .header("alg", "none")
                        .subject("Ann")
                        .expiresAt(end)
                        .build());
    }

    @Test
    void oneMoreThanAViewerMayHaveIsClosedUntilOneOfTheOthersIs() throws IOException {
        Sockets sockets = sockets(Duration.ofHours(1));
        WebSocketSession first = session("1", ann(Duration.ofHours(2)));
        sockets.afterConnectionEstablished(first);
        sockets.afterConnectionEstablished(session("2", ann(Duration.ofHours(2))));

        sockets.afterConnectionEstablished(session("3", ann(Duration.ofHours(2))));
        assertThat(closed).containsOnly(Map.entry("3", Sockets.TOO_MANY));

        sockets.afterConnectionClosed(first, CloseStatus.NORMAL);
        sockets.afterConnectionEstablished(session("4", ann(Duration.ofHours(2))));
        sockets.afterConnectionEstablished(session("5", null));
        assertThat(closed).doesNotContainKeys("4", "5");
    }

    @Test
    void itIsClosedWhenTheSignInEnds() throws IOException {
        Sockets sockets = sockets(Duration.ofHours(1));

        sockets.afterConnectionEstablished(session("1", ann(Duration.ofMillis(50))));
        sockets.afterConnectionEstablished(session("2", ann(Duration.ofMillis(-1))));

        await().until(() -> closed.size() == 2);
        assertThat(closed.values()).containsOnly(Sockets.SIGNED_OUT);
    }

    @Test
    void itIsClosedWhenItHasBeenOpenForLongEnough() throws IOException {
        sockets(Duration.ofMillis(20)).afterConnectionEstablished(session("1", null));

        await().until(() -> closed.containsKey("1"));
        assertThat(closed.get("1")).isEqualTo(Sockets.TOO_OLD);
    }
}
