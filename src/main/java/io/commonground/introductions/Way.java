package io.commonground.introductions;

import io.commonground.graph.Row;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Everybody an introduction goes through, from the asker to the target. */
record Way(List<Person> people) {

    /**
     * Somebody along the way.
     *
     * @param part the relationship they have to the introduction
     * @param seen whether the viewer may see them
     */
    record Person(String id, String part, boolean seen) {

        private boolean is(String other) {
            return part.equals(other);
        }
    }

    static Way of(List<Row> rows) {
        return new Way(
                rows.stream()
                        .map(row -> new Person(row.text("id"), row.text("part"), row.flag("seen")))
                        .toList());
    }

    @Nullable String asker() {
        return seen("ASKED_BY");
    }

    @Nullable String target() {
        return seen("AIMS_AT");
    }

    private @Nullable String seen(String part) {
        return people.stream()
                .filter(person -> person.is(part) && person.seen())
                .map(Person::id)
                .findFirst()
                .orElse(null);
    }

    /**
     * Whom the viewer has to do with: the asker with everybody, the others with whom it comes from
     * and whom it goes to; whoever only watches with nobody.
     */
    List<String> around(@Nullable String viewer) {
        int at =
                IntStream.range(0, people.size())
                        .filter(place -> people.get(place).id().equals(viewer))
                        .findFirst()
                        .orElse(-1);
        if (at < 0) {
            return List.of();
        }
        boolean asks = people.get(at).is("ASKED_BY");
        return people
                .subList(
                        asks ? 0 : Math.max(0, at - 1),
                        asks ? people.size() : Math.min(people.size(), at + 2))
                .stream()
                .filter(Person::seen)
                .map(Person::id)
                .toList();
    }
}
