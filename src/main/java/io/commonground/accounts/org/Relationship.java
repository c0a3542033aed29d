package io.commonground.accounts.org;

import io.commonground.accounts.RelationshipLevel;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one of our people stands with a stakeholder, and should.
 *
 * @param person own id of ours
 * @param stakeholder own id of theirs
 * @param withUs whether ours works for us on the day asked for
 * @param history all that was said of it by then, the newest first; what counts is the first
 */
record Relationship(
        String person, String stakeholder, boolean withUs, List<RelationshipWord> history) {

    public @Nullable RelationshipLevel current() {
        return history.getFirst().current();
    }

    public @Nullable RelationshipLevel desired() {
        return history.getFirst().desired();
    }

    public @Nullable String note() {
        return history.getFirst().note();
    }

    public @Nullable OffsetDateTime recordedAt() {
        return history.getFirst().recordedAt();
    }

    Telling telling() {
        return history.getFirst().telling();
    }
}
