package io.commonground.web.limits;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has fields marked {@code @heavy} wait for their turn. */
@Component
class HeavyFields extends SimplePerformantInstrumentation {

    private final Turns turns;

    HeavyFields(Turns turns) {
        this.turns = turns;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        return parameters.isTrivialDataFetcher()
                        || !parameters
                                .getEnvironment()
                                .getFieldDefinition()
                                .hasAppliedDirective("heavy")
                ? fetcher
                : environment -> inTurn(fetcher, environment);
    }

    private @Nullable Object inTurn(DataFetcher<?> fetcher, DataFetchingEnvironment environment)
            throws Exception {
        Turns.Turn turn = turns.take(Asking.of(environment.getGraphQlContext()).name());
        Object value = null;
        try {
            value = fetcher.get(environment);
            return value;
        } finally {
            if (value instanceof CompletionStage<?> later) {
                later.whenComplete((_, _) -> turn.end());
            } else {
                turn.end();
            }
        }
    }
}
