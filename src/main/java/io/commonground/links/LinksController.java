package io.commonground.links;

import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewers;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code commonLinks}. */
@Controller
class LinksController {

    private final Links links;
    private final People people;
    private final Viewers viewers;

    LinksController(Links links, People people, Viewers viewers) {
        this.links = links;
        this.people = people;
        this.viewers = viewers;
    }

    @QueryMapping
    CommonLinks commonLinks(
            @Argument String between, @Argument String and, @Argument @Nullable LocalDate asOf) {
        Lens lens = viewers.current().lens();
        return links.between(people.pair(between, and, lens), lens, asOf);
    }
}
