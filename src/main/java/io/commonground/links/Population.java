package io.commonground.links;

import java.util.Map;

/**
 * The numbers of people with anything openly recorded.
 *
 * @param people how many there are for each kind of link
 * @param styles how many share a style; those few people share are absent
 */
record Population(Map<CommonLinkKind, Long> people, Map<String, Long> styles) {

    Population {
        people = Map.copyOf(people);
        styles = Map.copyOf(styles);
    }

    long of(CommonLinkKind kind) {
        return people.getOrDefault(kind, 0L);
    }

    /** How many share it, of those counted with the statement, or of the styles counted here. */
    long holders(Shared shared) {
        return shared.kind() == CommonLinkKind.STYLE
                ? styles.getOrDefault(shared.subject().ownId(), 0L)
                : shared.holders();
    }
}
