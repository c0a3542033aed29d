package io.commonground.web.limits;

import io.commonground.web.Around;
import io.commonground.web.EventStreams;
import java.util.List;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where events are asked for and no subscription comes of it, the answer is one event: that is how
 * a refusal reaches whoever subscribes.
 */
@Component
@Order(Around.EVENTS)
class OneEvent implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return EventStreams.isAskedFor(request)
                ? chain.next(request).map(OneEvent::asEvent)
                : chain.next(request);
    }

    private static WebGraphQlResponse asEvent(WebGraphQlResponse response) {
        return response.getData() instanceof Publisher
                ? response
                : response.transform(builder ->
                        builder.data(Flux.just(response.getExecutionResult())).errors(List.of()));
    }
}
