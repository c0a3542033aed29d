package io.commonground.paths;

import io.commonground.directory.Person;
import io.commonground.graph.Kind;
import io.commonground.graph.NotFound;
import io.commonground.graph.Reference;
import io.commonground.privacy.Viewers;
import java.time.LocalDate;
import java.util.List;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
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
    List<Introducer> introducers(
            @Argument String to,
            @Argument int first,
            @Argument int maxHops,
            @Argument @Nullable LocalDate asOf,
            DataLoader<String, Person> persons) {
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
        return answer.introducers();
    }
}
