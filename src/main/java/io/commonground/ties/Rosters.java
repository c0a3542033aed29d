package io.commonground.ties;

import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rosters used last while deriving, bounded by the number of facts they hold. */
final class Rosters {

    private final int bound;
    private final Map<String, Roster> byUnit = new LinkedHashMap<>(16, 0.75f, true);
    private int spells;

    Rosters(int bound) {
        this.bound = bound;
    }

    /** The rosters of these units, read in one statement where not held. */
    Map<String, Roster> of(Collection<String> units, Transaction transaction, Facts facts) {
        Map<String, Roster> wanted = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (String unit : units) {
            Roster held = byUnit.get(unit);
            if (held == null) {
                missing.add(unit);
            } else {
                wanted.put(unit, held);
            }
        }
        if (!missing.isEmpty()) {
            for (Row row : transaction.run("ties/rosters", Map.of("ids", missing))) {
                Roster read = facts.roster(row);
                wanted.put(read.unit().id(), read);
                hold(read);
            }
        }
        return wanted;
    }

    private void hold(Roster roster) {
        byUnit.put(roster.unit().id(), roster);
        spells += roster.spells();
        Iterator<Roster> oldest = byUnit.values().iterator();
        while (spells > bound && byUnit.size() > 1) {
            spells -= oldest.next().spells();
            oldest.remove();
        }
    }

    /** Forgets what has been changed since it was read. */
    void forget(Collection<String> units) {
        for (String unit : units) {
            Roster held = byUnit.remove(unit);
            spells -= held == null ? 0 : held.spells();
        }
    }

    /** Forgets the units that are marked. */
    void forgetDue(Transaction transaction) {
        forget(
                transaction.run("ties/due-units", Map.of("limit", Integer.MAX_VALUE)).stream()
                        .map(row -> row.text("id"))
                        .toList());
    }

    void clear() {
        byUnit.clear();
        spells = 0;
    }
}
