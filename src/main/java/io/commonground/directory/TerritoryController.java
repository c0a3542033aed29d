package io.commonground.directory;

import io.commonground.graph.InvalidRequest;
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

    private static final int LONGEST = 100;

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
        List<String> named =
                regions == null
                        ? null
                        : regions.stream().map(TerritoryController::checked).distinct().toList();
        viewers.setTerritories(of.ownId(), named);
        return new Territories(of, named);
    }

    private static String checked(String region) {
        String stripped = region.strip();
        if (stripped.isEmpty()
                || stripped.length() > LONGEST
                || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidRequest(
                    "A region is 1 to %d letters long, without control characters (argument 'regions')."
                            .formatted(LONGEST));
        }
        return stripped;
    }
}
