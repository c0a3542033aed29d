package io.commonground.links;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something two people share.
 *
 * @param kind what kind of thing it is
 * @param subject the thing itself
 * @param overlap whether and when they shared it at the same time
 * @param rarity −ln of the share of people who have it
 * @param rapport what it is worth in a conversation, 0 to 1
 * @param evidence the facts of both that say so
 */
public record CommonLink(
        CommonLinkKind kind,
        Subject subject,
        Overlap overlap,
        double rarity,
        double rapport,
        List<LinkEvidence> evidence) {

    /** The most telling first; the rest of the order only makes it stable. */
    static final Comparator<CommonLink> ORDER =
            Comparator.comparingDouble(CommonLink::rapport)
                    .reversed()
                    .thenComparing(CommonLink::kind)
                    .thenComparing(link -> link.subject().name())
                    .thenComparing(link -> link.subject().id());

    public CommonLink {
        evidence = List.copyOf(evidence);
    }

    public LinkTiming timing() {
        return overlap.timing();
    }

    public @Nullable String overlapFrom() {
        return overlap.from();
    }

    public @Nullable String overlapTo() {
        return overlap.to();
    }

    public @Nullable Double overlapYears() {
        return overlap.years();
    }

    public @Nullable Double gapYears() {
        return overlap.gapYears();
    }

    @Override
    public String toString() {
        return kind + " " + subject.name() + " " + overlap;
    }
}
