package io.commonground.privacy;

import io.commonground.graph.GlobalId;
import io.commonground.graph.Kind;
import io.commonground.graph.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Erases people, and tells how far that is. */
@Controller
class ErasureController {

    private final Erasures erasures;
    private final Persons persons;
    private final Viewers viewers;

    ErasureController(Erasures erasures, Persons persons, Viewers viewers) {
        this.erasures = erasures;
        this.persons = persons;
        this.viewers = viewers;
    }

    /**
     * What came of erasing somebody.
     *
     * @param alike global ids of those who carry the same addresses
     * @param alikeUnseen how many of private sources do that the viewer does not see
     */
    record ErasurePayload(
            List<Erasure> erasures,
            List<String> alike,
            int alikeUnseen,
            List<UserError> userErrors) {}

    @MutationMapping
    ErasurePayload erasePerson(
            @Argument String person, @Argument ErasureReason reason, @Argument boolean andAlike) {
        Viewer viewer = viewers.allowed(Role.ADMIN);
        String id = persons.get("person", person, viewer.lens());
        List<Erasures.Alike> alike = erasures.alike(id, viewer.lens());
        if (!alike.isEmpty() && !andAlike) {
            List<String> seen = seen(alike);
            int unseen = alike.size() - seen.size();
            return new ErasurePayload(
                    List.of(), seen, unseen, List.of(others(seen.size(), unseen)));
        }
        List<String> people = new ArrayList<>(List.of(id));
        alike.forEach(other -> people.add(other.id()));
        return new ErasurePayload(
                erasures.begin(people, reason, viewer.person()), List.of(), 0, List.of());
    }

    private static UserError others(int seen, int unseen) {
        return new UserError(
                "ALIKE",
                "person",
                "The same e-mail or LinkedIn address is carried by %d others you see, and by %d in private sources that you do not: set andAlike to erase all of them, or have the address corrected first, in a private source by its owner."
                        .formatted(seen, unseen));
    }

    private static List<String> seen(List<Erasures.Alike> alike) {
        return alike.stream()
                .filter(Erasures.Alike::seen)
                .map(other -> new GlobalId(Kind.PERSON, other.id()).encoded())
                .toList();
    }

    @QueryMapping
    Optional<Erasure> erasure(@Argument String id) {
        viewers.allowed(Role.ADMIN);
        return erasures.list(List.of(id)).stream().findFirst();
    }
}
