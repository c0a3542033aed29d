package io.commonground.accounts.timeline;

import io.commonground.accounts.Today;
import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.graph.Graph;
import io.commonground.graph.NotFound;
import io.commonground.privacy.Lens;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells whether people work for the vendor today, which is what makes them ours. */
@Component
class Colleagues {

    private final Graph graph;
    private final People people;
    private final Today today;

    Colleagues(Graph graph, People people, Today today) {
        this.graph = graph;
        this.people = people;
        this.today = today;
    }

    /**
     * The person that an argument names.
     *
     * @throws NotFound where there is none, as far as the viewer sees
     */
    Person get(String argument, String value, Lens lens) {
        return people.get(Map.of(argument, value), lens).values().iterator().next();
    }

    boolean areOurs(Person person, Lens lens) {
        return graph.find(
                        "timeline/works-for-us",
                        Map.of(
                                "person",
                                person.ownId(),
                                "day",
                                today.day().toEpochDay(),
                                "lens",
                                lens.asParameter()))
                .orElseThrow()
                .flag("ours");
    }
}
