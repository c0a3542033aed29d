package io.commonground.web.limits;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import io.commonground.web.ErrorCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** A request by GET changes nothing: links and images of other pages can send one. */
@Component
@Order(0)
class ReadOnlyByGet extends SimplePerformantInstrumentation {

    private static final String ALLOW = "allow";
    private static final String POST = "POST";

    private static final GraphQLError REFUSED =
            GraphqlErrorBuilder.newError()
                    .errorType(ErrorCode.BAD_REQUEST)
                    .message("GET only reads: send a mutation by POST.")
                    .extensions(Map.of("code", ErrorCode.BAD_REQUEST.name(), ALLOW, POST))
                    .build();

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters,
            @Nullable InstrumentationState state) {
        ExecutionContext execution = parameters.getExecutionContext();
        if (execution.isMutationOperation() && Asking.of(execution.getGraphQLContext()).byGet()) {
            throw CostCheck.aborted(REFUSED);
        }
        return super.beginExecuteOperation(parameters, state);
    }

    static void tell(WebGraphQlResponse response) {
        if (response.getErrors().stream()
                .anyMatch(error -> POST.equals(error.getExtensions().get(ALLOW)))) {
            response.getResponseHeaders().set(HttpHeaders.ALLOW, POST);
        }
    }
}
