package io.commonground.web.limits;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import io.commonground.graph.LimitExceeded;
import io.commonground.web.ErrorCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Works on no operation before it is known what it may cost, and tells the cost with the answer.
 */
@Component
@Order(1)
class CostCheck extends SimplePerformantInstrumentation {

    private static final String COST = "cost";

    private final CostLimits limits;
    private final Rates rates;

    CostCheck(CostLimits limits, Rates rates) {
        this.limits = limits;
        this.rates = rates;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters,
            @Nullable InstrumentationState state) {
        ExecutionContext execution = parameters.getExecutionContext();
        GraphQLContext context = execution.getGraphQLContext();
        try {
            Pricing.Bill bill = Pricing.of(execution, limits);
            context.put(Pricing.Bill.class, bill);
            context.put(COST, told(bill.price(), OptionalLong.empty()));
            limits.check(bill.price());
            OptionalLong left = rates.charge(Asking.of(context), bill.price().cost());
            context.put(COST, told(bill.price(), left));
        } catch (LimitExceeded tooMuch) {
            throw aborted(ErrorCode.LIMIT_EXCEEDED.error(String.valueOf(tooMuch.getMessage())));
        } catch (RateExceeded tooFast) {
            throw aborted(RetryAfter.error(tooFast));
        }
        return super.beginExecuteOperation(parameters, state);
    }

    static AbortExecutionException aborted(GraphQLError error) {
        return new AbortExecutionException(List.of(error));
    }

    private Map<String, Long> told(Price price, OptionalLong left) {
        Map<String, Long> cost = new LinkedHashMap<>();
        cost.put("requested", price.cost());
        cost.put("budget", limits.cost());
        left.ifPresent(remaining -> cost.put("remaining", remaining));
        return cost;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        Map<String, Long> cost = parameters.getGraphQLContext().get(COST);
        return CompletableFuture.completedFuture(
                cost == null
                        ? result
                        : result.transform(answer -> answer.addExtension(COST, cost)));
    }
}
