package io.commonground.web.limits;

import io.commonground.graph.LimitExceeded;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one request may ask for.
 *
 * @param listSize rows asked for by an argument such as {@code first}, unless the field allows more
 * @param listItems values in a list that is an argument, or in one
 * @param nodes objects the answer may hold
 * @param cost the objects, and what fields with {@code @cost} cost beside them
 */
@ConfigurationProperties("commonground.limits")
record CostLimits(
        @DefaultValue("100") int listSize,
        @DefaultValue("200") int listItems,
        @DefaultValue("50000") long nodes,
        @DefaultValue("50000") long cost) {

    CostLimits {
        Setting.atLeastOne("list-size", listSize);
        Setting.atLeastOne("nodes", nodes);
        Setting.atLeastOne("cost", cost);
    }

    /**
     * Lets an operation of this price pass.
     *
     * @throws LimitExceeded where it is too dear
     */
    void check(Price price) {
        if (price.nodes() > nodes) {
            throw new LimitExceeded(
                    "The answer may hold %d objects: ask for at most %d. Lower 'first', or ask for less below lists."
                            .formatted(price.nodes(), nodes));
        }
        if (price.cost() > cost) {
            throw new LimitExceeded(
                    "The request costs %d: at most %d. Lower 'first' or 'maxHops', or ask for less at once."
                            .formatted(price.cost(), cost));
        }
    }
}
