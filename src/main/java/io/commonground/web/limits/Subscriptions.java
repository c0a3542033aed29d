package io.commonground.web.limits;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.commonground.web.Around;
import io.commonground.web.ErrorCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lets so many subscriptions be open, on a WebSocket and of a viewer, for so long, and never longer
 * than the viewer is signed in.
 */
@Component
@Order(Around.SUBSCRIPTIONS)
class Subscriptions implements WebGraphQlInterceptor {

    private final SubscriptionLimits limits;
    private final Counts ofSockets;
    private final Counts ofViewers;

    Subscriptions(SubscriptionLimits limits) {
        this.limits = limits;
        this.ofSockets = new Counts(limits.subscriptionsPerSocket());
        this.ofViewers = new Counts(limits.subscriptionsPerViewer());
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.deferContextual(context ->
                chain.next(request)
                        .map(response ->
                                limited(response, context.<Asking>get(Asking.class), request)));
    }

    private WebGraphQlResponse limited(
            WebGraphQlResponse response, Asking asking, WebGraphQlRequest request) {
        if (!(response.getData() instanceof Publisher<?> events)) {
            return response;
        }
        String socket =
                request instanceof WebSocketGraphQlRequest message
                        ? message.getSessionInfo().getId()
                        : null;
        Flux<ExecutionResult> limited =
                limited(Flux.from(events).cast(ExecutionResult.class), asking, socket);
        return response.transform(builder -> builder.data(limited));
    }

    /**
     * The events until the connection has to end; an error where it may not begin.
     *
     * @param socket the WebSocket it is opened on, null where it is on none
     */
    Flux<ExecutionResult> limited(
            Flux<ExecutionResult> events, Asking asking, @Nullable String socket) {
        return Flux.defer(() -> {
            if (socket != null && !ofSockets.add(socket)) {
                return tooMany(limits.subscriptionsPerSocket(), "on this WebSocket");
            }
            if (!ofViewers.add(asking.name())) {
                leave(ofSockets, socket);
                return tooMany(limits.subscriptionsPerViewer(), "of yours");
            }
            return events.takeUntilOther(end(asking))
                    .doFinally(_ -> {
                        leave(ofSockets, socket);
                        leave(ofViewers, asking.name());
                    });
        });
    }

    private static void leave(Counts counts, @Nullable String holder) {
        if (holder != null) {
            counts.remove(holder);
        }
    }

    int of(String viewer) {
        return ofViewers.of(viewer);
    }

    private static Flux<ExecutionResult> tooMany(int most, String where) {
        return Flux.error(
                ended(
                        ErrorCode.LIMIT_EXCEEDED.error(
                                "%d subscriptions are open %s, which is the most: end one first."
                                        .formatted(most, where))));
    }

    private Mono<Void> end(Asking asking) {
        GraphQLError error =
                limits.endsWithSignIn(asking)
                        ? ErrorCode.UNAUTHENTICATED.error(Askers.OVER)
                        : ErrorCode.LIMIT_EXCEEDED.error(
                                "A subscription lasts at most %d s: subscribe again."
                                        .formatted(limits.subscriptionLife().toSeconds()));
        return Mono.delay(limits.life(asking)).then(Mono.error(ended(error)));
    }

    private static SubscriptionPublisherException ended(GraphQLError error) {
        return new SubscriptionPublisherException(
                List.of(error), new IllegalStateException(error.getMessage()));
    }
}
