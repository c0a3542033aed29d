package io.commonground.web.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.commonground.graph.GraphUnavailable;
import io.commonground.graph.LimitExceeded;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Two heavy questions of one viewer, and three of all, are worked on at once. */
class TurnsTests {

    private final Turns turns = new Turns(new SearchLimits(3, 2, Duration.ofMillis(10)));

    @Test
    void oneViewerDoesNotTakeTheTurnsOfAll() {
        turns.take("Ann");
        turns.take("Ann");

        assertThatThrownBy(() -> turns.take("Ann"))
                .isInstanceOf(LimitExceeded.class)
                .hasMessageContaining("2 of your searches");
        turns.take("Bo").end();
    }

    @Test
    void whoComesWhenAllAreTakenIsToldToTryAgain() {
        turns.take("Ann");
        turns.take("Ann");
        Turns.Turn last = turns.take("Bo");

        assertThatThrownBy(() -> turns.take("Bo"))
                .isInstanceOf(GraphUnavailable.class)
                .hasMessageContaining("3 searches");

        last.end();
        turns.take("Bo");
    }

    @Test
    void aTurnEndsOnceAndWhoHasNoneIsForgotten() {
        Turns.Turn turn = turns.take("Ann");
        turn.end();
        turn.end();
        turns.take("Ann");
        turns.take("Ann");
        assertThatThrownBy(() -> turns.take("Ann")).isInstanceOf(LimitExceeded.class);

        assertThat(turns.viewersWaitingOrServed()).isEqualTo(1);
    }

    @Test
    void aSearchHoldsItsTurnUntilItIsAnswered() {
        var answer = new CompletableFuture<String>();
        GraphQL api = api(answer);

        var first = api.executeAsync(request -> request.query("{ a: search b: search light }"));
        var refused = api.execute("{ search light }");

        assertThat(refused.getErrors()).hasSize(1);
        assertThat(refused.<Object>getData()).hasToString("{search=null, light=yes}");
        answer.complete("found");
        assertThat(first.join().<Object>getData()).hasToString("{a=found, b=found, light=yes}");
        assertThat(api.execute("{ search }").<Object>getData()).hasToString("{search=found}");
        assertThat(turns.viewersWaitingOrServed()).isZero();
    }

    private GraphQL api(CompletableFuture<String> answer) {
        var schema =
                new SchemaParser()
                        .parse(
                                """
                                directive @heavy on FIELD_DEFINITION
                                type Query { search: String @heavy light: String }
                                """);
        var wiring =
                RuntimeWiring.newRuntimeWiring()
                        .type(
                                "Query",
                                type ->
                                        type.dataFetcher("search", _ -> answer)
                                                .dataFetcher("light", _ -> "yes"))
                        .build();
        return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(schema, wiring))
                .instrumentation(new HeavyFields(turns))
                .build();
    }
}
