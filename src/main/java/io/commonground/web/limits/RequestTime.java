package io.commonground.web.limits;

import io.commonground.graph.QuestionTime;
import io.commonground.web.Around;
import io.commonground.web.ErrorCode;
import io.commonground.web.NoAnswer;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Gives each request so much time. What reads the database for it is ended there when the time is
 * up; a subscription has begun by then, and lasts.
 */
@Component
@Order(Around.TIME)
class RequestTime implements WebGraphQlInterceptor {

    private final RequestLimits limits;

    RequestTime(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var time = new QuestionTime(limits.requestTime());
        return chain.next(request)
                .doOnNext(response -> {
                    if (response.getData() instanceof Publisher) {
                        time.lift();
                    }
                })
                .contextWrite(context -> context.put(QuestionTime.KEY, time))
                .timeout(limits.requestTime(), Mono.fromSupplier(() -> outOfTime(request)));
    }

    private WebGraphQlResponse outOfTime(WebGraphQlRequest request) {
        return NoAnswer.to(
                request,
                ErrorCode.TIME_BUDGET_EXCEEDED.error(
                        "The request took longer than %d s. Ask for fewer hops, or for less at once."
                                .formatted(limits.requestTime().toSeconds())));
    }
}
