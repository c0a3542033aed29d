package io.commonground.web.limits;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The ids of what is being worked on for a WebSocket, each of them given to one operation. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RunningOperations implements WebGraphQlInterceptor {

    private static final String KEY = RunningOperations.class.getName();

    /** Whether no other operation of the WebSocket with these attributes has the id. */
    static boolean begin(Map<String, Object> socket, String id) {
        return of(socket).add(id);
    }

    static void end(Map<String, Object> socket, String id) {
        of(socket).remove(id);
    }

    @SuppressWarnings("unchecked")
    private static Set<String> of(Map<String, Object> socket) {
        return (Set<String>) socket.computeIfAbsent(KEY, _ -> ConcurrentHashMap.newKeySet());
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return request instanceof WebSocketGraphQlRequest message
                ? chain.next(request).map(response -> ending(response, message))
                : chain.next(request);
    }

    /** The id is free again before the client is told that the operation has ended. */
    private static WebGraphQlResponse ending(
            WebGraphQlResponse response, WebSocketGraphQlRequest message) {
        Runnable end = () -> end(message.getSessionInfo().getAttributes(), message.getId());
        if (!(response.getData() instanceof Publisher<?> events)) {
            end.run();
            return response;
        }
        Flux<?> ending = Flux.from(events).doOnTerminate(end).doOnCancel(end);
        return response.transform(builder -> builder.data(ending));
    }
}
