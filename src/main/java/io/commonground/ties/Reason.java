package io.commonground.ties;

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
 * @param from when it began, a range of years where the date would tell how old they are; null
 *     where unknown
 * @param to when it ended or was last seen, in the same way; null while it lasts or where unknown
 * @param sources where it was read
 */
public record Reason(
        ReasonKind kind,
        String description,
        double share,
        TieBasis basis,
        @Nullable String from,
        @Nullable String to,
        List<Source> sources) {

    public Reason {
        sources = List.copyOf(sources);
    }

    /** A part that counts and is shown to nobody. */
    static Reason undisclosed(double share, TieBasis basis) {
        return new Reason(
                ReasonKind.UNDISCLOSED,
                "A fact that is not shown",
                share,
                basis,
                null,
                null,
                List.of());
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
