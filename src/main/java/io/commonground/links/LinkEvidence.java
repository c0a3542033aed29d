package io.commonground.links;

import io.commonground.graph.NamesPeople;
import io.commonground.graph.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact of one of the two behind a link.
 *
 * @param person own id of the person it is about
 * @param other own id of somebody else whom it names, null where it names nobody else
 * @param description the fact in words, with its dates
 * @param from when it began as recorded, null where unknown
 * @param to when it ended as recorded, null where unknown or where it lasted
 * @param confidence how sure it is, 0 to 1
 * @param source where it came from, null for a tie
 */
public record LinkEvidence(
        String person,
        @Nullable String other,
        String description,
        @Nullable String from,
        @Nullable String to,
        double confidence,
        @Nullable Source source)
        implements NamesPeople {

    @Override
    public List<String> people() {
        return other == null ? List.of(person) : List.of(person, other);
    }
}
