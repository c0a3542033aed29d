package io.commonground.web;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/** What is said to a document that is not worked on, or whose answer must not be given. */
public final class NoAnswer {

    private NoAnswer() {}

    public static WebGraphQlResponse to(WebGraphQlRequest request, GraphQLError why) {
        return new WebGraphQlResponse(
                new DefaultExecutionGraphQlResponse(
                        request.toExecutionInput(),
                        ExecutionResult.newExecutionResult().addError(why).build()));
    }
}
