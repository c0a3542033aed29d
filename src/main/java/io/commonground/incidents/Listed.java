package io.commonground.incidents;

import io.commonground.graph.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a call list has already.
 *
 * @param accounts own ids of its accounts, each with whom it has calls to
 * @param callers who calls whom: callers by whom they call
 */
record Listed(Map<String, Set<String>> accounts, Map<String, String> callers) {

    static final Listed NOBODY = new Listed(Map.of(), Map.of());

    static Listed of(List<Row> rows) {
        Map<String, Set<String>> accounts = new HashMap<>();
        Map<String, String> callers = new HashMap<>();
        for (Row row : rows) {
            Set<String> called = new HashSet<>();
            for (Row call : row.rows("calls")) {
                called.add(call.text("stakeholder"));
                String caller = call.findText("caller");
                if (caller != null) {
                    callers.putIfAbsent(call.text("stakeholder"), caller);
                }
            }
            accounts.put(row.text("account"), called);
        }
        return new Listed(accounts, callers);
    }

    /** The account, unless it is listed with everybody who has the last word there. */
    Optional<Exposed> without(Exposed account) {
        Set<String> called = accounts.get(account.account());
        return called != null && called.containsAll(account.topLevel())
                ? Optional.empty()
                : Optional.of(account);
    }

    /** Whether it has a call to that person about that account. */
    boolean has(String account, String person) {
        return accounts.getOrDefault(account, Set.of()).contains(person);
    }
}
