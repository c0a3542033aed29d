package io.commonground.accounts.coverage;

import io.commonground.graph.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the stakeholders of one account stand in it. */
final class Places {

    private final Map<String, String> bosses = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();

    /** Of several lines, or units, the first counts. */
    void add(Row row) {
        String boss = row.findText("boss");
        String unit = row.findText("unit");
        if (boss != null) {
            bosses.putIfAbsent(row.text("person"), boss);
        }
        if (unit != null) {
            units.putIfAbsent(row.text("person"), unit);
        }
    }

    /** The unit they work in; null where unknown. Of several the first by name. */
    @Nullable String unit(String person) {
        return units.get(person);
    }

    /**
     * Who is at the top of their branch: whoever reports to the head, or to one of the heads, on
     * the way up; a head is at the top of their own. Of several they report to the first by id
     * counts; where a line leads back to itself, the first by id of that circle is its head.
     */
    String branch(String person) {
        Set<String> passed = new LinkedHashSet<>();
        String at = person;
        while (at != null && passed.add(at)) {
            at = bosses.get(at);
        }
        List<String> way = new ArrayList<>(passed);
        int head = at == null ? way.size() - 1 : head(way, way.indexOf(at));
        return way.get(Math.max(0, head - 1));
    }

    /** The first by id of those from that place on. */
    private static int head(List<String> way, int circle) {
        int head = circle;
        for (int i = circle; i < way.size(); i++) {
            head = way.get(i).compareTo(way.get(head)) < 0 ? i : head;
        }
        return head;
    }
}
