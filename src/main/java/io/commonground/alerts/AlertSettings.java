package io.commonground.alerts;

import io.commonground.alerts.rules.AlertRule;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How alerts are looked for and kept.
 *
 * @param evaluate when all rules are evaluated, as a cron expression in UTC; {@code -} for never
 * @param afterChanges how long after a change they are evaluated, so that many changes cost one
 *     evaluation; zero for not at all
 * @param off rules that do not warn; what they warned of is closed
 * @param timeBudget how long one rule may take
 * @param keep how long closed alerts are kept
 */
@ConfigurationProperties("commonground.alerts")
record AlertSettings(
        @DefaultValue("0 */15 * * * *") String evaluate,
        @DefaultValue("10s") Duration afterChanges,
        @DefaultValue Set<AlertRule> off,
        @DefaultValue("2m") Duration timeBudget,
        @DefaultValue("400d") Duration keep) {

    AlertSettings {
        off = Set.copyOf(off);
        if (keep.isNegative()) {
            throw new IllegalArgumentException(
                    "commonground.alerts.keep is %s: write a time such as 400d.".formatted(keep));
        }
    }

    boolean isScheduled() {
        return !evaluate.equals("-");
    }

    boolean followsChanges() {
        return afterChanges.isPositive();
    }
}
