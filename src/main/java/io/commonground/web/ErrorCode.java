package io.commonground.web;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.Map;

/** The values of {@code extensions.code} that clients can rely on. */
public enum ErrorCode implements ErrorClassification {
    NOT_FOUND,
    BAD_REQUEST,
    UNAUTHENTICATED,
    FORBIDDEN,
    LIMIT_EXCEEDED,
    TIME_BUDGET_EXCEEDED,
    CONFLICT,
    UNAVAILABLE,
    INTERNAL;

    /** An error of this code that is about the request as a whole. */
    public GraphQLError error(String message) {
        return GraphqlErrorBuilder.newError()
                .errorType(this)
                .message("%s", message)
                .extensions(Map.of("code", name()))
                .build();
    }
}
