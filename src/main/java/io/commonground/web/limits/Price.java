package io.commonground.web.limits;

/**
 * What a part of a request may cost at most.
 *
 * @param nodes objects that may come
 * @param cost the objects, and what fields with {@code @cost} cost beside them
 */
record Price(long nodes, long cost) {

    static final Price NOTHING = new Price(0, 0);
    static final Price OBJECT = new Price(1, 1);

    Price plus(Price other) {
        return new Price(Saturated.plus(nodes, other.nodes), Saturated.plus(cost, other.cost));
    }

    Price times(long rows) {
        return new Price(Saturated.times(nodes, rows), Saturated.times(cost, rows));
    }

    Price dearerBy(long weight) {
        return new Price(nodes, Saturated.plus(cost, weight));
    }

    @Override
    public String toString() {
        return "%d objects, cost %d".formatted(nodes, cost);
    }
}
