package io.commonground.ties;

import io.commonground.graph.PartialDate;
import io.commonground.graph.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of what a tie rests on.
 *
 * @param kind what sort of thing it is
 * @param description a sentence people can read out
 * @param share how much of the tie it makes up, 0..1; the shares of a tie add up to 1
 * @param basis which group of evidence it belongs to
 * @param from when it began, null where unknown
 * @param to when it ended or was last seen, null while it lasts or where unknown
 * @param sources where it was read
 */
public record Reason(
        ReasonKind kind,
        String description,
        double share,
        TieBasis basis,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        List<Source> sources) {

    public Reason {
        sources = List.copyOf(sources);
    }

    /** The first of its sources, null where none is on record. */
    public @Nullable Source source() {
        return sources.isEmpty() ? null : sources.getFirst();
    }

    @Override
    public String toString() {
        return "%s (%.2f)".formatted(description, share);
    }
}
