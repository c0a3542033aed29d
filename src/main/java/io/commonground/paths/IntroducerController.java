package io.commonground.paths;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.commonground.directory.Person;
import io.commonground.graph.Kind;
import io.commonground.graph.NotFound;
import io.commonground.graph.Reference;
import io.commonground.privacy.Viewers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code introducers}. */
@Controller
class IntroducerController {

    private final Introducers introducers;
    private final Viewers viewers;

    IntroducerController(Introducers introducers, Viewers viewers) {
        this.introducers = introducers;
        this.viewers = viewers;
    }

    @QueryMapping
    DataFetcherResult<List<Introducer>> introducers(
            @Argument String to,
            @Argument int first,
            @Argument int maxHops,
            @Argument @Nullable LocalDate asOf,
            DataLoader<String, Person> persons,
            DataFetchingEnvironment asked) {
        Reference thing =
                Reference.toAny(to)
                        .or(() -> Reference.to(Kind.PERSON, to))
                        .orElseThrow(() ->
                                new NotFound(
                                        "'to' names nothing: give a global id, `source:id` of a person, or `source:kind:id`."));
        Introducers.Answer answer =
                introducers.to(
                        thing, first, maxHops, PastDays.checked(asOf), viewers.current().lens());
        answer.people().forEach(persons::prime);
        var result = DataFetcherResult.<List<Introducer>>newResult().data(answer.introducers());
        return answer.complete() ? result.build() : result.error(outOfTime(asked)).build();
    }

    /** Beside what is proven by then, since a list has no room to say so. */
    private static GraphQLError outOfTime(DataFetchingEnvironment asked) {
        return GraphqlErrorBuilder.newError(asked)
                .message(
                        "The time was up before everybody was looked at: others may reach there, or by stronger paths. Ask for fewer hops.")
                .extensions(Map.of("code", "TIME_BUDGET_EXCEEDED"))
                .build();
    }

    @SchemaMapping
    Person person(Introducer introducer) {
        return introducer.person();
    }

    @SchemaMapping
    Path path(Introducer introducer) {
        return introducer.path();
    }
}
