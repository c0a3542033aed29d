package io.commonground.paths;

import java.util.List;

/**
 * A path that a viewer may see today.
 *
 * @param people own ids, in order
 * @param strength the product of its ties, in (0,1]
 */
public record CheckedPath(List<String> people, double strength) {

    public CheckedPath {
        people = List.copyOf(people);
    }
}
