package io.commonground.links;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The people each of whom is compared with each of those, by own ids.
 *
 * @param ones the ones asked about
 * @param others the ones they are compared with
 */
record Sides(Set<String> ones, Set<String> others) {

    Sides {
        ones = Set.copyOf(ones);
        others = Set.copyOf(others);
    }

    static Sides of(Collection<String> ones, Collection<String> others) {
        return new Sides(Set.copyOf(ones), Set.copyOf(others));
    }

    /** Everybody on either side, once. */
    Set<String> people() {
        Set<String> people = new LinkedHashSet<>(ones);
        people.addAll(others);
        return people;
    }

    /**
     * The pairs that some of the people make across the sides; nobody is paired with themselves.
     */
    Stream<Pair> pairs(Set<String> some) {
        return some.stream()
                .filter(ones::contains)
                .flatMap(one ->
                        some.stream()
                                .filter(other -> others.contains(other) && !other.equals(one))
                                .map(other -> new Pair(one, other)));
    }
}
