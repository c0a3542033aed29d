package io.commonground.web.limits;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import io.commonground.web.ErrorCode;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;

/** Carries how long to wait from the error that says so to the header of the HTTP response. */
final class RetryAfter {

    private static final String SECONDS = "retryAfterSeconds";

    private RetryAfter() {}

    static GraphQLError error(RateExceeded tooFast) {
        return GraphqlErrorBuilder.newError()
                .errorType(ErrorCode.LIMIT_EXCEEDED)
                .message("%s", String.valueOf(tooFast.getMessage()))
                .extensions(
                        Map.of("code", ErrorCode.LIMIT_EXCEEDED.name(), SECONDS, tooFast.seconds()))
                .build();
    }

    static void tell(WebGraphQlResponse response) {
        response.getErrors().stream()
                .map(error -> error.getExtensions().get(SECONDS))
                .filter(Long.class::isInstance)
                .findFirst()
                .ifPresent(seconds ->
                        response.getResponseHeaders()
                                .set(HttpHeaders.RETRY_AFTER, seconds.toString()));
    }
}
