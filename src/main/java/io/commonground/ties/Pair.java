package io.commonground.ties;

/** Two people, in the order of their own ids. */
public record Pair(String start, String end) {

    public static Pair of(String one, String other) {
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
}
