package io.commonground.alerts;

import io.commonground.alerts.rules.AlertRule;
import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts to tell.
 *
 * @param states only those, null or empty for the usual ones
 * @param rules only those of these rules, null or empty for all
 * @param account only those about this account, by id or reference; null for any
 * @param person only those that name this person, by id or reference; null for any
 * @param severityAtMost only those at least as urgent, null for all
 */
record AlertFilter(
        @Nullable List<AlertState> states,
        @Nullable List<AlertRule> rules,
        @Nullable String account,
        @Nullable String person,
        @Nullable Integer severityAtMost) {

    static final AlertFilter ALL = new AlertFilter(null, null, null, null, null);

    /** What statements know it by; the states that count where none is named. */
    Map<String, @Nullable Object> parameters(@Nullable List<String> usualStates) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("states", names(states) == null ? usualStates : names(states));
        parameters.put("rules", names(rules));
        parameters.put("about", reference(Kind.ACCOUNT, account));
        parameters.put("naming", reference(Kind.PERSON, person));
        parameters.put("severity", severityAtMost);
        return parameters;
    }

    private static @Nullable List<String> names(@Nullable List<? extends Enum<?>> words) {
        return words == null || words.isEmpty() ? null : words.stream().map(Enum::name).toList();
    }

    private static @Nullable Object reference(Kind kind, @Nullable String argument) {
        return argument == null
                ? null
                : Reference.to(kind, argument).orElse(new Reference(kind, "", null)).asParameter();
    }
}
