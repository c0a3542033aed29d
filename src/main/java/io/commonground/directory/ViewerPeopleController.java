package io.commonground.directory;

import io.commonground.privacy.Viewer;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Tells which person of the graph a viewer is, and whose private ties they may use. */
@Controller
class ViewerPeopleController {

    private final People people;

    ViewerPeopleController(People people) {
        this.people = people;
    }

    @SchemaMapping
    @Nullable Person person(Viewer viewer) {
        String id = viewer.person();
        return id == null ? null : people.listById(List.of(id), viewer.lens()).get(id);
    }

    @SchemaMapping
    List<Person> privateTiesOf(Viewer viewer) {
        return people.listById(viewer.lens().owners(), viewer.lens()).values().stream()
                .sorted(Comparator.comparing(Person::sortName).thenComparing(Person::ownId))
                .toList();
    }
}
