package io.commonground.alerts;

import io.commonground.accounts.Today;
import io.commonground.alerts.rules.AlertRule;
import io.commonground.alerts.rules.Evaluation;
import io.commonground.alerts.rules.Found;
import io.commonground.alerts.rules.Rule;
import io.commonground.graph.Fault;
import io.commonground.graph.Graph;
import io.commonground.graph.GraphUnavailable;
import io.commonground.graph.Row;
import io.commonground.graph.TimeBudgetExceeded;
import io.commonground.graph.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Evaluates the rules: each finds its causes and brings its alerts in line with them in one
 * transaction that holds the rule, so that several services may evaluate at the same time and each
 * cause has one alert. What fails is told beside its rule and stops no other.
 */
@Component
class Evaluations {

    private static final Logger LOG = LoggerFactory.getLogger(Evaluations.class);

    private final Graph graph;
    private final Map<AlertRule, Rule> rules = new TreeMap<>();
    private final Today today;
    private final AlertSettings settings;

    Evaluations(Graph graph, List<Rule> rules, Today today, AlertSettings settings) {
        this.graph = graph.inBackground(settings.timeBudget());
        this.today = today;
        this.settings = settings;
        for (Rule rule : rules) {
            Rule twice = this.rules.put(rule.rule(), rule);
            if (twice != null) {
                throw new IllegalStateException("There are two rules " + rule.rule() + ".");
            }
        }
    }

    /** Evaluates all rules, one after the other, and wakes what was put aside until now. */
    void run() {
        rules.values().forEach(this::run);
        wake(now());
    }

    private void run(Rule rule) {
        Instant begun = Instant.now();
        try {
            graph.writing(transaction -> {
                transaction.run("alerts/hold-rule", Map.of("rule", rule.rule().name()));
                // Of the moment at which the rule is held: what is over since one asked for it is
                // over.
                Evaluation on = new Evaluation(graph, today.day(), today.moment());
                keep(rule.rule(), look(rule, on), transaction);
                return note(rule.rule(), begun, null, transaction);
            });
        } catch (RuntimeException failed) {
            LOG.error(
                    "The rule {} failed; its alerts stay as they are",
                    rule.rule(),
                    Fault.of(failed));
            graph.writing(transaction -> note(rule.rule(), begun, code(failed), transaction));
        }
    }

    private Found look(Rule rule, Evaluation on) {
        return settings.off().contains(rule.rule()) ? Found.NOTHING : rule.look(on);
    }

    /** The log is held only where there is something to write. */
    private static void keep(AlertRule rule, Found found, Transaction transaction) {
        if (!compare(rule, found, transaction).isEmpty()) {
            Log log = Log.hold(transaction);
            new Changes(transaction, log, now()).make(rule, compare(rule, found, transaction));
        }
    }

    private static Comparison compare(AlertRule rule, Found found, Transaction transaction) {
        return Comparison.of(
                rule,
                found,
                transaction.run(
                        "alerts/standing",
                        Map.of("rule", rule.name(), "standing", AlertState.standing())));
    }

    private static boolean note(
            AlertRule rule, Instant begun, @Nullable String error, Transaction transaction) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("rule", rule.name());
        parameters.put("error", error);
        parameters.put("millis", Duration.between(begun, Instant.now()).toMillis());
        parameters.put("now", now());
        transaction.run("alerts/note-evaluation", parameters);
        return error == null;
    }

    /** The code a client knows the failure by. */
    private static String code(RuntimeException failed) {
        return switch (failed) {
            case TimeBudgetExceeded _ -> "TIME_BUDGET_EXCEEDED";
            case GraphUnavailable _ -> "UNAVAILABLE";
            default -> "INTERNAL";
        };
    }

    /** Opens again what was put aside until that moment. */
    void wake(ZonedDateTime now) {
        if (graph.find("alerts/snoozed-out", Map.of("now", now)).isPresent()) {
            graph.writing(transaction -> wake(now, transaction));
        }
    }

    private static int wake(ZonedDateTime now, Transaction transaction) {
        Log log = Log.hold(transaction);
        List<String> keys =
                transaction.run("alerts/snoozed-out", Map.of("now", now)).stream()
                        .map(row -> row.text("key"))
                        .toList();
        new Changes(transaction, log, now).tellAgain(AlertAct.WOKEN, keys);
        return keys.size();
    }

    /** The rules there are, with how their last evaluation went. */
    List<RuleReport> reports() {
        Map<String, Row> runs = new HashMap<>();
        graph.read("alerts/rule-runs", Map.of()).forEach(row -> runs.put(row.text("rule"), row));
        return rules.values().stream()
                .map(rule ->
                        RuleReport.of(
                                rule,
                                settings.off().contains(rule.rule()),
                                runs.get(rule.rule().name())))
                .toList();
    }

    static ZonedDateTime now() {
        return ZonedDateTime.now(ZoneOffset.UTC);
    }
}
