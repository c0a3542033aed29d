package io.commonground.paths;

import io.commonground.directory.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How executives reach the stakeholders of an account.
 *
 * @param cells for each executive all stakeholders, in the order of both lists
 * @param people everybody along the paths, by own id
 * @param complete false where the time ended the search before all was looked at
 */
record CommonGround(
        List<Person> executives,
        List<Person> stakeholders,
        List<CommonGroundCell> cells,
        Map<String, Person> people,
        boolean complete) {

    /** The stakeholders whom none of the executives reaches by a path of that strength. */
    List<Person> gaps(double strength) {
        Map<String, Double> best = new HashMap<>();
        for (CommonGroundCell cell : cells) {
            best.merge(cell.stakeholder().ownId(), cell.found(), Math::max);
        }
        return stakeholders.stream()
                .filter(person -> best.getOrDefault(person.ownId(), 0.0) < strength)
                .toList();
    }
}
