package io.commonground.web.limits;

import io.commonground.web.Around;
import java.util.List;
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
 * Tells by the message {@code error} what is refused on a WebSocket before it is worked on: whoever
 * subscribes there takes anything else for an event.
 */
@Component
@Order(Around.REFUSALS)
class SocketRefusals implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return request instanceof WebSocketGraphQlRequest
                ? chain.next(request).map(SocketRefusals::asError)
                : chain.next(request);
    }

    private static WebGraphQlResponse asError(WebGraphQlResponse response) {
        var result = response.getExecutionResult();
        if (result.isDataPresent()) {
            return response;
        }
        Flux<Object> refused =
                Flux.error(
                        new SubscriptionPublisherException(
                                result.getErrors(), new IllegalStateException("Refused")));
        return response.transform(builder -> builder.data(refused).errors(List.of()));
    }
}
