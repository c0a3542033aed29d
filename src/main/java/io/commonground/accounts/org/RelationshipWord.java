package io.commonground.accounts.org;

import io.commonground.accounts.RelationshipLevel;
import io.commonground.graph.Row;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** How somebody said one of our people stands with a stakeholder, at one time. */
record RelationshipWord(
        Telling telling,
        @Nullable RelationshipLevel current,
        @Nullable RelationshipLevel desired,
        @Nullable String note)
        implements Told {

    static RelationshipWord of(Row row) {
        return new RelationshipWord(
                Telling.of(row),
                level(row.findText("current")),
                level(row.findText("desired")),
                row.findText("note"));
    }

    private static @Nullable RelationshipLevel level(@Nullable String word) {
        return word == null ? null : RelationshipLevel.valueOf(word);
    }

    public @Nullable OffsetDateTime recordedAt() {
        return telling.recorded();
    }

    public @Nullable OffsetDateTime retractedAt() {
        return telling.retracted();
    }
}
