package io.commonground.web;

import io.commonground.identity.SignIn;
import io.commonground.privacy.CurrentViewer;
import io.commonground.privacy.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds out who asks, anew with each question, so that what is shared or revoked counts at once,
 * and a token that has expired does not. On a WebSocket, what a browser cannot send as headers of
 * the handshake may stand in the payload of {@code connection_init}.
 */
@Component
@Order(Around.VIEWER)
class AskingViewer implements WebSocketGraphQlInterceptor {

    private static final String SHOWN = AskingViewer.class.getName();
    private static final List<String> SHOWABLE =
            List.of(HttpHeaders.AUTHORIZATION, SignIn.VIEWER, SignIn.ROLES);

    private final SignIn signIn;

    AskingViewer(SignIn signIn) {
        this.signIn = signIn;
    }

    /** Keeps what is shown when a socket is opened; one that shows nothing good is closed. */
    @Override
    public Mono<Object> handleConnectionInitialization(
            WebSocketSessionInfo socket, Map<String, Object> payload) {
        return Mono.fromRunnable(() -> {
            HttpHeaders shown = shown(socket.getHeaders(), payload);
            signIn.viewer(shown);
            socket.getAttributes().put(SHOWN, shown);
        });
    }

    private static HttpHeaders shown(HttpHeaders handshake, Map<String, Object> payload) {
        HttpHeaders shown = new HttpHeaders();
        for (String name : SHOWABLE) {
            String header = handshake.getFirst(name);
            if (header != null) {
                shown.set(name, header);
            }
            payload.forEach((key, value) -> {
                if (name.equalsIgnoreCase(key) && value instanceof String text) {
                    shown.set(name, text);
                }
            });
        }
        return shown;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.fromCallable(() -> signIn.viewer(shown(request)))
                .map(viewer -> answer(viewer, request, chain))
                .onErrorResume(refused ->
                        Mono.just(Mono.just(NoAnswer.to(request, Errors.error(refused)))))
                .flatMap(answer -> answer);
    }

    private static HttpHeaders shown(WebGraphQlRequest request) {
        return request instanceof WebSocketGraphQlRequest socket
                        && socket.getSessionInfo().getAttributes().get(SHOWN)
                                instanceof HttpHeaders shown
                ? shown
                : request.getHeaders();
    }

    private static Mono<WebGraphQlResponse> answer(
            Viewer viewer, WebGraphQlRequest request, Chain chain) {
        return chain.next(request).contextWrite(context -> context.put(CurrentViewer.KEY, viewer));
    }
}
