package io.commonground.alerts;

import io.commonground.alerts.rules.AlertRule;
import io.commonground.alerts.rules.Cause;
import io.commonground.alerts.rules.Found;
import io.commonground.graph.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found against the alerts that stand: what is to be raised, what tells something else
 * now, what has got worse than whoever put it aside knew, and what is over.
 *
 * @param raise causes without an alert that stands
 * @param update causes whose alert tells something else
 * @param worse keys of alerts put aside that are more urgent now
 * @param close keys of alerts whose cause is gone
 */
record Comparison(List<Cause> raise, List<Cause> update, List<String> worse, List<String> close) {

    static Comparison of(AlertRule rule, Found found, List<Row> standing) {
        Map<String, Row> byKey =
                standing.stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.text("key"),
                                        row -> row,
                                        (one, _) -> one,
                                        TreeMap::new));
        found.untold().forEach(cause -> byKey.remove(Content.key(rule, cause)));
        List<Cause> raise = new ArrayList<>();
        List<Cause> update = new ArrayList<>();
        List<String> worse = new ArrayList<>();
        byKey(rule, found.causes())
                .forEach((key, cause) -> {
                    Row alert = byKey.remove(key);
                    if (alert == null) {
                        raise.add(cause);
                    } else if (differs(rule, cause, alert)) {
                        update.add(cause);
                        if (isWorseThanKnown(cause, alert)) {
                            worse.add(key);
                        }
                    }
                });
        return new Comparison(raise, update, worse, List.copyOf(byKey.keySet()));
    }

    boolean isEmpty() {
        return raise.isEmpty() && update.isEmpty() && close.isEmpty();
    }

    private static Map<String, Cause> byKey(AlertRule rule, List<Cause> causes) {
        Map<String, Cause> byKey = new TreeMap<>();
        for (Cause cause : causes) {
            if (rule.isPersonal() && cause.onlyFor() == null) {
                throw new IllegalStateException(rule + " does not say for whom a cause is.");
            }
            @Nullable Cause twice = byKey.put(Content.key(rule, cause.key()), cause);
            if (twice != null) {
                throw new IllegalStateException(
                        "%s told the cause %s twice.".formatted(rule, cause.key()));
            }
        }
        return byKey;
    }

    private static boolean differs(AlertRule rule, Cause cause, Row alert) {
        return !new Content(rule, cause).fingerprint().equals(alert.findText("fingerprint"));
    }

    private static boolean isWorseThanKnown(Cause cause, Row alert) {
        return AlertState.valueOf(alert.text("state")) != AlertState.OPEN
                && cause.severity() < alert.integer("severity");
    }
}
