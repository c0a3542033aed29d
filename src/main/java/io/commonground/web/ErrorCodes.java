package io.commonground.web;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives the errors that GraphQL itself finds in a request a stable code too. */
@Component
class ErrorCodes implements WebGraphQlInterceptor {

    /** A question about the schema that goes in circles. */
    private static final String BAD_FAITH = "BadFaithIntrospection";

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request)
                .map(response ->
                        isStreamNobodyReads(request, response) ? refused(response) : response)
                .map(ErrorCodes::withCodes);
    }

    /** A subscription asked for by a plain request: there is no way to send what it brings. */
    private static boolean isStreamNobodyReads(
            WebGraphQlRequest request, WebGraphQlResponse response) {
        return response.getData() instanceof Publisher
                && !(request instanceof WebSocketGraphQlRequest)
                && !EventStreams.isAskedFor(request);
    }

    private static WebGraphQlResponse refused(WebGraphQlResponse response) {
        GraphQLError error =
                GraphqlErrorBuilder.newError()
                        .message(
                                "Subscribe over WebSocket (graphql-ws), or with 'Accept: text/event-stream'.")
                        .errorType(ErrorCode.BAD_REQUEST)
                        .extensions(Map.of("code", ErrorCode.BAD_REQUEST.name()))
                        .build();
        return response.transform(builder -> builder.data(Map.of()).errors(List.of(error)));
    }

    private static WebGraphQlResponse withCodes(WebGraphQlResponse response) {
        if (response.getErrors().stream().allMatch(ErrorCodes::hasCode)) {
            return response;
        }
        List<GraphQLError> errors =
                response.getErrors().stream().map(ErrorCodes::withCode).toList();
        return response.transform(builder -> builder.errors(errors));
    }

    private static boolean hasCode(ResponseError error) {
        return error.getExtensions().containsKey("code");
    }

    private static GraphQLError withCode(ResponseError error) {
        Map<String, Object> extensions = new HashMap<>(error.getExtensions());
        extensions.putIfAbsent("code", codeOf(error).name());
        var coded =
                GraphqlErrorBuilder.newError()
                        .message("%s", String.valueOf(error.getMessage()))
                        .errorType(error.getErrorType())
                        .locations(error.getLocations())
                        .extensions(extensions);
        return error.getParsedPath().isEmpty()
                ? coded.build()
                : coded.path(error.getParsedPath()).build();
    }

    private static ErrorCode codeOf(ResponseError error) {
        if (BAD_FAITH.equals(String.valueOf(error.getErrorType()))) {
            return ErrorCode.LIMIT_EXCEEDED;
        }
        return error.getErrorType() instanceof ErrorType type
                        && type != ErrorType.DataFetchingException
                ? ErrorCode.BAD_REQUEST
                : ErrorCode.INTERNAL;
    }
}
