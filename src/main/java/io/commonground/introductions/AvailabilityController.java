package io.commonground.introductions;

import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.graph.UserError;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets people say whether they want to be asked for introductions, and tells it of others. */
@Controller
class AvailabilityController {

    private final Availabilities availabilities;
    private final People people;
    private final Viewers viewers;

    AvailabilityController(Availabilities availabilities, People people, Viewers viewers) {
        this.availabilities = availabilities;
        this.people = people;
        this.viewers = viewers;
    }

    /** What came of saying so. */
    record AvailabilityPayload(Person person, List<UserError> userErrors) {}

    @MutationMapping
    AvailabilityPayload setAvailability(@Argument Availability availability) {
        String oneself = viewers.person();
        availabilities.set(oneself, availability);
        Lens lens = viewers.current().lens();
        Person person =
                Objects.requireNonNull(people.listById(List.of(oneself), lens).get(oneself));
        return new AvailabilityPayload(person, List.of());
    }

    @BatchMapping(typeName = "Person")
    Map<Person, Availability> availability(List<Person> of) {
        Map<String, Availability> said =
                availabilities.of(
                        of.stream().map(Person::ownId).distinct().toList(),
                        viewers.current().lens());
        Map<Person, Availability> found = new HashMap<>();
        of.forEach(
                person -> found.put(person, said.getOrDefault(person.ownId(), Availability.OPEN)));
        return found;
    }
}
