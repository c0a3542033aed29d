package io.commonground.work;

import io.commonground.accounts.Today;
import io.commonground.accounts.health.HealthScale;
import io.commonground.graph.Graph;
import io.commonground.privacy.Role;
import io.commonground.privacy.Viewer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collects what needs somebody: a statement for each kind of source, whatever there is. */
@Component
class WorkLists {

    private static final int MOST = 500;
    private static final int AHEAD = 7;
    private static final int BACK = 30;
    private static final double FALL = 10;

    private static final Set<WorkKind> CASES =
            EnumSet.of(WorkKind.CASE_TO_TAKE_UP, WorkKind.CASE_TO_CONFIRM);

    private final Graph graph;
    private final HealthScale scale;
    private final Today today;

    WorkLists(Graph graph, HealthScale scale, Today today) {
        this.graph = graph;
        this.scale = scale;
        this.today = today;
    }

    /** All of it, the most urgent first; only these kinds where some are named. */
    List<WorkItem> of(Viewer viewer, Collection<WorkKind> kinds) {
        Set<WorkKind> wanted =
                kinds.isEmpty() ? EnumSet.allOf(WorkKind.class) : EnumSet.copyOf(kinds);
        LocalDate day = today.day();
        Map<String, @Nullable Object> parameters = parameters(viewer, day);
        parameters.put("told", told(wanted));
        return graph.reading(transaction ->
                wanted.stream()
                        .map(WorkKind::statement)
                        .distinct()
                        .flatMap(statement -> transaction.stream(statement, parameters))
                        .map(row -> WorkItem.of(row, day))
                        .filter(item -> wanted.contains(item.kind()))
                        .sorted(WorkItem.ORDER)
                        .toList());
    }

    /** The rules whose causes are cases, where cases are told themselves. */
    private static List<String> told(Set<WorkKind> wanted) {
        return wanted.containsAll(CASES) ? List.of("SILENT_ESCALATION") : List.of();
    }

    private Map<String, @Nullable Object> parameters(Viewer viewer, LocalDate day) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("lens", viewer.lens().asParameter());
        parameters.put("all", viewer.isAny(Role.PROGRAM_MANAGER));
        parameters.put("day", day.toEpochDay());
        parameters.put("soon", day.plusDays(AHEAD).toEpochDay());
        parameters.put("from", day.minusDays(BACK).atStartOfDay(ZoneOffset.UTC));
        parameters.put("until", day.plusDays(AHEAD + 1).atStartOfDay(ZoneOffset.UTC));
        parameters.put("most", MOST);
        parameters.put("poor", scale.fair());
        parameters.put("trend", scale.trendDays());
        parameters.put("near", scale.nearDays());
        parameters.put("fall", FALL);
        return parameters;
    }
}
