package io.commonground.accounts.org;

import io.commonground.graph.Row;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one source said of a stakeholder at one time.
 *
 * @param influence 0 to 1, null where it does not say
 * @param stance -1 to 1, null where it does not say
 * @param note why it ended, in the words of whoever said so
 * @param counts whether it holds on the day asked for
 */
record StakeholderFact(
        Telling telling,
        @Nullable StakeholderRole role,
        @Nullable Double influence,
        @Nullable Double stance,
        @Nullable String seniority,
        @Nullable String note,
        boolean counts)
        implements Told {

    static StakeholderFact of(Row row) {
        return new StakeholderFact(
                Telling.of(row),
                Optional.ofNullable(row.findText("role"))
                        .flatMap(StakeholderRole::find)
                        .orElse(null),
                row.findReal("influence"),
                row.findReal("stance"),
                row.findText("seniority"),
                row.findText("endNote"),
                false);
    }

    StakeholderFact counting(boolean does) {
        return new StakeholderFact(telling, role, influence, stance, seniority, note, does);
    }

    public @Nullable String from() {
        return telling.from();
    }

    public @Nullable String to() {
        return telling.to();
    }

    public @Nullable OffsetDateTime recordedAt() {
        return telling.recorded();
    }

    public @Nullable OffsetDateTime retractedAt() {
        return telling.retracted();
    }
}
