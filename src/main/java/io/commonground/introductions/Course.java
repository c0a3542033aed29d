package io.commonground.introductions;

import io.commonground.graph.InvalidRequest;
import io.commonground.paths.CheckedPath;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom a request goes to.
 *
 * @param connectors own ids of those between, in order
 * @param target own id of the one to reach
 * @param strength of the whole path
 */
record Course(List<String> connectors, String target, double strength) {

    /** A path that begins with somebody else asks them first. */
    static Course of(CheckedPath path, String asker) {
        List<String> between = new ArrayList<>(path.people());
        String target = between.removeLast();
        if (!between.isEmpty() && between.getFirst().equals(asker)) {
            between.removeFirst();
        }
        if (between.contains(asker) || target.equals(asker)) {
            throw new InvalidRequest(
                    "'path' leads through yourself: begin it with you, or leave you out.");
        }
        return new Course(List.copyOf(between), target, path.strength());
    }

    /** Everybody a request touches, in one order for all, so that no two wait for each other. */
    List<String> peopleWith(String asker) {
        List<String> people = new ArrayList<>(connectors);
        people.add(target);
        people.add(asker);
        people.sort(null);
        return people;
    }
}
