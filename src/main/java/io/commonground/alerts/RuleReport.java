package io.commonground.alerts;

import io.commonground.alerts.rules.AlertRule;
import io.commonground.alerts.rules.Rule;
import io.commonground.graph.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule, and how its last evaluation went.
 *
 * @param title what it warns of, in a few words
 * @param thresholds from when on it warns
 * @param evaluatedAt when it was last evaluated to the end, null before that
 * @param milliseconds how long the last try took, null before the first
 * @param error the code of what the last try failed by, null where it did not
 */
record RuleReport(
        AlertRule rule,
        String title,
        boolean off,
        List<AlertDetail> thresholds,
        @Nullable OffsetDateTime evaluatedAt,
        @Nullable Integer milliseconds,
        @Nullable String error) {

    static RuleReport of(Rule rule, boolean off, @Nullable Row run) {
        Instant evaluated = run == null ? null : run.findInstant("evaluatedAt");
        return new RuleReport(
                rule.rule(),
                rule.rule().title(),
                off,
                AlertDetail.listed(rule.thresholds()),
                evaluated == null ? null : evaluated.atOffset(ZoneOffset.UTC),
                run == null ? null : run.findInteger("millis"),
                run == null ? null : run.findText("error"));
    }
}
