package io.commonground.alerts;

import io.commonground.alerts.rules.AlertRule;
import io.commonground.alerts.rules.Cause;
import io.commonground.graph.Ids;
import io.commonground.graph.Transaction;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes what becomes of alerts, while the log is held. */
final class Changes {

    private final Transaction transaction;
    private final Log log;
    private final ZonedDateTime now;

    Changes(Transaction transaction, Log log, ZonedDateTime now) {
        this.transaction = transaction;
        this.log = log;
        this.now = now;
    }

    /** Brings the alerts of a rule in line with what it found. */
    void make(AlertRule rule, Comparison found) {
        raise(rule, found.raise());
        update(rule, found.update());
        tellAgain(AlertAct.WORSENED, found.worse());
        write("alerts/close", found.close(), this::step, Map.of());
        log.keep();
    }

    private void raise(AlertRule rule, List<Cause> causes) {
        List<Map<String, @Nullable Object>> rows =
                causes.stream()
                        .map(cause -> {
                            Map<String, @Nullable Object> row = new Content(rule, cause).row();
                            row.put("id", Ids.next());
                            row.put("step", Ids.next());
                            row.put("sequence", log.next());
                            return row;
                        })
                        .toList();
        write("alerts/raise", rows, row -> row, Map.of("rule", rule.name()));
        write("alerts/point", rows, row -> row, Map.of());
    }

    private void update(AlertRule rule, List<Cause> causes) {
        List<Map<String, @Nullable Object>> rows =
                causes.stream().map(cause -> new Content(rule, cause).row()).toList();
        write("alerts/update", rows, row -> row, Map.of());
        write("alerts/point", rows, row -> row, Map.of());
    }

    /** Opens what somebody had put aside, and tells it. */
    void tellAgain(AlertAct act, List<String> keys) {
        write("alerts/tell-again", keys, this::toldStep, Map.of("act", act.name()));
        log.keep();
    }

    private Map<String, @Nullable Object> toldStep(String key) {
        Map<String, @Nullable Object> row = step(key);
        row.put("sequence", log.next());
        return row;
    }

    private Map<String, @Nullable Object> step(String key) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("key", key);
        row.put("step", Ids.next());
        return row;
    }

    private <T> void write(
            String statement,
            Collection<T> things,
            Function<T, Map<String, @Nullable Object>> row,
            Map<String, ?> more) {
        if (!things.isEmpty()) {
            Map<String, @Nullable Object> parameters = new HashMap<>(more);
            parameters.put("rows", things.stream().map(row).toList());
            parameters.put("now", now);
            transaction.run(statement, parameters);
        }
    }
}
