package io.commonground.web.limits;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import io.commonground.graph.Unauthenticated;
import io.commonground.privacy.Viewers;
import io.commonground.web.ErrorCode;
import io.micrometer.context.ContextSnapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ContextPropagationHelper;
import org.springframework.stereotype.Component;

/** Shows the schema through the API only to those whom the settings allow to read it. */
@Component
@Order(2)
class SchemaReaders extends SimplePerformantInstrumentation {

    private final IntrospectionLimits limits;
    private final Viewers viewers;

    SchemaReaders(IntrospectionLimits limits, Viewers viewers) {
        this.limits = limits;
        this.viewers = viewers;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters,
            @Nullable InstrumentationState state) {
        GraphQLContext context = parameters.getExecutionContext().getGraphQLContext();
        Pricing.Bill bill = context.get(Pricing.Bill.class);
        if (bill != null && bill.introspects()) {
            check(context);
        }
        return super.beginExecuteOperation(parameters, state);
    }

    private void check(GraphQLContext context) {
        switch (limits.introspection()) {
            case EVERYBODY -> {}
            case NOBODY ->
                    throw CostCheck.aborted(
                            ErrorCode.FORBIDDEN.error(
                                    "This service does not describe its schema: ask whoever runs it for the file."));
            case VIEWERS -> {
                try (ContextSnapshot.Scope _ =
                        ContextPropagationHelper.captureFrom(context).setThreadLocals()) {
                    viewers.current();
                } catch (Unauthenticated nobody) {
                    throw CostCheck.aborted(
                            ErrorCode.UNAUTHENTICATED.error(String.valueOf(nobody.getMessage())));
                }
            }
        }
    }
}
