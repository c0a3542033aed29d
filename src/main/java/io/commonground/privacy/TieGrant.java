package io.commonground.privacy;

import io.commonground.graph.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody lets others use what they know privately about the people they are tied to.
 *
 * @param id own id
 * @param giver own id of the person whose ties they are
 * @param taker own id of the person or the organization they are shared with
 * @param isPerson whether the taker is a person; else it is whoever belongs to the organization
 * @param since when it began
 * @param revokedAt when it ended, null while it lasts
 */
public record TieGrant(
        String id,
        String giver,
        String taker,
        boolean isPerson,
        Instant since,
        @Nullable Instant revokedAt) {

    static TieGrant of(Row row) {
        return new TieGrant(
                row.text("id"),
                row.text("giver"),
                row.text("taker"),
                row.flag("isPerson"),
                row.getInstant("since"),
                row.findInstant("revokedAt"));
    }
}
