package io.commonground.ties;

/**
 * Two different people by their own ids, whichever is named first.
 *
 * @param start the smaller id, where the stored tie starts
 * @param end the larger id
 */
public record Pair(String start, String end) {

    public Pair {
        int order = start.compareTo(end);
        if (order == 0) {
            throw new IllegalArgumentException(
                    "A pair is two people: '" + start + "' cannot be tied to themselves");
        }
        if (order > 0) {
            String smaller = end;
            end = start;
            start = smaller;
        }
    }

    boolean has(String person) {
        return person.equals(start) || person.equals(end);
    }
}
