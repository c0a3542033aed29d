package io.commonground.web.limits;

import io.commonground.web.Around;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.reactivestreams.Publisher;
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
@Order(Around.OPERATIONS)
class RunningOperations implements WebGraphQlInterceptor {

    private static final String KEY = RunningOperations.class.getName();

    /** Whether no other operation of the WebSocket with these attributes has the id. */
    static boolean begin(Map<String, Object> socket, String id) {
        return of(socket).putIfAbsent(id, new Object()) == null;
    }

    /** The client wants to hear no more of whatever has the id. */
    static void end(Map<String, Object> socket, String id) {
        of(socket).remove(id);
    }

    /** What has an id now: another one each time that it is begun. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> of(Map<String, Object> socket) {
        return (Map<String, Object>) socket.computeIfAbsent(KEY, _ -> new ConcurrentHashMap<>());
    }

    /** One operation, as long as nobody else has its id. */
    private record Operation(Map<String, Object> running, String id, Object token) {

        boolean isOver() {
            return running.get(id) != token;
        }

        /** Frees the id; false where it was free, or another one's, by then. */
        boolean end() {
            return running.remove(id, token);
        }
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return request instanceof WebSocketGraphQlRequest message
                ? answer(message, chain)
                : chain.next(request);
    }

    private static Mono<WebGraphQlResponse> answer(WebSocketGraphQlRequest message, Chain chain) {
        Map<String, Object> running = of(message.getSessionInfo().getAttributes());
        Object token = running.get(message.getId());
        if (token == null) {
            return Mono.empty();
        }
        var operation = new Operation(running, message.getId(), token);
        return chain.next(message)
                .flatMap(response -> told(response, operation))
                .switchIfEmpty(Mono.fromRunnable(operation::end))
                .doOnError(_ -> operation.end());
    }

    /**
     * Nothing where the client wants to hear no more: it would come under the operation that has
     * the id now. The id is free again before the client is told that the operation has ended.
     */
    private static Mono<WebGraphQlResponse> told(WebGraphQlResponse response, Operation operation) {
        if (!(response.getData() instanceof Publisher<?> events)) {
            return operation.end() ? Mono.just(response) : Mono.empty();
        }
        if (operation.isOver()) {
            return Mono.empty();
        }
        Flux<?> ending =
                Flux.from(events)
                        .filter(_ -> !operation.isOver())
                        .doOnTerminate(operation::end)
                        .doOnCancel(operation::end);
        return Mono.just(response.transform(builder -> builder.data(ending)));
    }
}
