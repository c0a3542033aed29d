package io.commonground.links;

import io.commonground.graph.InvalidRequest;

/**
 * Two different people, by their own ids.
 *
 * @param one the one asked about
 * @param other the one they are compared with
 */
public record Pair(String one, String other) {

    public Pair {
        if (one.equals(other)) {
            throw new InvalidRequest(
                    "Both arguments name the same person: name two different people.");
        }
    }
}
