package io.commonground.web.limits;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/** Answers to documents that are not worked on. */
final class Refusals {

    static final String OVER = "Your sign-in has ended: sign in again.";

    private Refusals() {}

    static WebGraphQlResponse of(WebGraphQlRequest request, GraphQLError error) {
        return new WebGraphQlResponse(
                new DefaultExecutionGraphQlResponse(
                        request.toExecutionInput(),
                        ExecutionResult.newExecutionResult().addError(error).build()));
    }
}
