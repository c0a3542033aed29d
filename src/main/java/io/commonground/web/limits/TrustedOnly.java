package io.commonground.web.limits;

import io.commonground.web.Around;
import io.commonground.web.ErrorCode;
import io.commonground.web.NoAnswer;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Works on no other documents than the trusted ones where there are such, however they come in. */
@Component
@Order(Around.TRUSTED)
class TrustedOnly implements WebGraphQlInterceptor {

    private final TrustedDocuments documents;

    TrustedOnly(TrustedDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return documents.allow(request.getDocument())
                ? chain.next(request)
                : Mono.just(
                        NoAnswer.to(
                                request,
                                ErrorCode.FORBIDDEN.error(
                                        "This service answers only documents that it knows: ask whoever runs it to add this one.")));
    }
}
