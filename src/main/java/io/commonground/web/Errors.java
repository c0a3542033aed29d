package io.commonground.web;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.schema.DataFetchingEnvironment;
import io.commonground.graph.Conflict;
import io.commonground.graph.Failures;
import io.commonground.graph.Fault;
import io.commonground.graph.Forbidden;
import io.commonground.graph.GraphUnavailable;
import io.commonground.graph.InvalidRequest;
import io.commonground.graph.LimitExceeded;
import io.commonground.graph.NotFound;
import io.commonground.graph.TimeBudgetExceeded;
import io.commonground.graph.Unauthenticated;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import reactor.core.publisher.Mono;

/** Gives every failed field a stable code and a sentence; details of faults stay in the log. */
@Component
class Errors extends DataFetcherExceptionResolverAdapter implements SubscriptionExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @Override
    protected GraphQLError resolveToSingleError(
            Throwable failure, DataFetchingEnvironment environment) {
        Throwable known = known(failure);
        ErrorCode code = codeOf(known);
        if (code == ErrorCode.INTERNAL) {
            String request = environment.getExecutionId().toString();
            LOG.error("Request {} failed", request, Fault.of(known));
            return error(
                    code,
                    "Something went wrong on our side. Tell us request " + request + ".",
                    environment);
        }
        return error(code, String.valueOf(known.getMessage()), environment);
    }

    /** The error that answers a request which cannot be worked on at all. */
    static GraphQLError error(Throwable failure) {
        Throwable known = known(failure);
        ErrorCode code = codeOf(known);
        if (code == ErrorCode.INTERNAL) {
            LOG.error("A request failed", Fault.of(known));
        }
        String message =
                code == ErrorCode.INTERNAL
                        ? "Something went wrong on our side."
                        : String.valueOf(known.getMessage());
        return GraphqlErrorBuilder.newError()
                .errorType(code)
                .message("%s", message)
                .extensions(Map.of("code", code.name()))
                .build();
    }

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable failure) {
        return Mono.just(List.of(error(failure)));
    }

    /** The driver's errors by our names, Spring Data's wrapping taken off. */
    private static Throwable known(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Neo4jException database) {
                return Failures.translate(database);
            }
            if (cause instanceof NonNullableValueCoercedAsNullException nothing) {
                return new InvalidRequest(String.valueOf(nothing.getMessage()));
            }
            if (cause instanceof BindException unreadable) {
                return new InvalidRequest(
                        "An argument cannot be read: "
                                + unreadable.getAllErrors().getFirst().getDefaultMessage());
            }
        }
        return failure;
    }

    private static ErrorCode codeOf(Throwable failure) {
        return switch (failure) {
            case Unauthenticated _ -> ErrorCode.UNAUTHENTICATED;
            case Forbidden _ -> ErrorCode.FORBIDDEN;
            case NotFound _ -> ErrorCode.NOT_FOUND;
            case InvalidRequest _ -> ErrorCode.BAD_REQUEST;
            case Conflict _ -> ErrorCode.CONFLICT;
            case LimitExceeded _ -> ErrorCode.LIMIT_EXCEEDED;
            case TimeBudgetExceeded _ -> ErrorCode.TIME_BUDGET_EXCEEDED;
            case GraphUnavailable _ -> ErrorCode.UNAVAILABLE;
            default -> ErrorCode.INTERNAL;
        };
    }

    private static GraphQLError error(
            ErrorCode code, String message, DataFetchingEnvironment environment) {
        return GraphqlErrorBuilder.newError(environment)
                .errorType(code)
                .message("%s", message)
                .extensions(Map.of("code", code.name()))
                .build();
    }
}
