package io.commonground.directory;

import io.commonground.graph.InvalidRequest;
import io.commonground.graph.UserError;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    record Territories(Person person, @Nullable List<String> regions, List<UserError> userErrors) {}

    @MutationMapping
    Territories setTerritories(
            @Argument String person,
            @Argument @Nullable List<String> regions,
            @Argument boolean ahead) {
        Lens lens = viewers.current().lens();
        Person of = people.get(Map.of("person", person), lens).values().iterator().next();
        List<String> named =
                regions == null
                        ? null
                        : regions.stream().map(TerritoryController::checked).distinct().toList();
        List<String> unknown = ahead || named == null ? List.of() : unknown(named, lens);
        if (!unknown.isEmpty()) {
            return new Territories(of, viewers.territoriesOf(of.ownId()), List.of(none(unknown)));
        }
        viewers.setTerritories(of.ownId(), named);
        return new Territories(of, named, List.of());
    }

    private List<String> unknown(List<String> named, Lens lens) {
        Set<String> known = viewers.regionsAmong(named, lens);
        return named.stream().filter(region -> !known.contains(region)).toList();
    }

    private static UserError none(List<String> regions) {
        return new UserError(
                "UNKNOWN_REGION",
                "regions",
                "No account is in %s: write regions as accounts name them, or set 'ahead' for accounts still to be imported."
                        .formatted(
                                regions.stream()
                                        .map(region -> "'" + region + "'")
                                        .collect(Collectors.joining(", "))));
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
