package io.commonground.web.limits;

import graphql.ExecutionResult;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/** The answer of a service that has worked on a request. */
final class Worked {

    private Worked() {}

    static WebGraphQlResponse on(WebGraphQlRequest request) {
        return new WebGraphQlResponse(
                new DefaultExecutionGraphQlResponse(
                        request.toExecutionInput(),
                        ExecutionResult.newExecutionResult().data(Map.of("done", true)).build()));
    }
}
