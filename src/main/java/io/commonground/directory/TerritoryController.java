package io.commonground.directory;

import io.commonground.privacy.Viewers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Says whose accounts somebody sees. */
@Controller
class TerritoryController {

    private final People people;
    private final Viewers viewers;

    TerritoryController(People people, Viewers viewers) {
        this.people = people;
        this.viewers = viewers;
    }

    /** The regions whose accounts a person sees; null for all. */
    record Territories(Person person, @Nullable List<String> regions) {}

    @MutationMapping
    Territories setTerritories(@Argument String person, @Argument @Nullable List<String> regions) {
        Person of =
                people.get(Map.of("person", person), viewers.current().lens())
                        .values()
                        .iterator()
                        .next();
        viewers.setTerritories(of.ownId(), regions);
        return new Territories(of, regions);
    }
}
