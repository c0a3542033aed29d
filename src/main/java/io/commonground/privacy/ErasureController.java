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

    private static final UserError OTHERS =
            new UserError(
                    "ALIKE",
                    "person",
                    "Others carry the same e-mail or LinkedIn address: set andAlike to erase them too, or correct their address first.");

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
     */
    record ErasurePayload(List<Erasure> erasures, List<String> alike, List<UserError> userErrors) {}

    @MutationMapping
    ErasurePayload erasePerson(
            @Argument String person, @Argument ErasureReason reason, @Argument boolean andAlike) {
        Viewer viewer = viewers.allowed(Role.ADMIN);
        String id = persons.get("person", person, viewer.lens());
        List<Erasures.Alike> alike = erasures.alike(id, viewer.lens());
        if (!alike.isEmpty() && !andAlike) {
            return new ErasurePayload(List.of(), seen(alike), List.of(OTHERS));
        }
        List<String> people = new ArrayList<>(List.of(id));
        alike.forEach(other -> people.add(other.id()));
        return new ErasurePayload(
                erasures.begin(people, reason, viewer.person()), List.of(), List.of());
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
