package io.commonground.accounts.timeline;

import static java.util.stream.Collectors.groupingBy;

import io.commonground.accounts.Account;
import io.commonground.accounts.Today;
import io.commonground.graph.Graph;
import io.commonground.privacy.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who of ours has ever had to do with accounts, support and billing included. */
@Component
class Touches {

    private final Graph graph;
    private final Today today;

    Touches(Graph graph, Today today) {
        this.graph = graph;
        this.today = today;
    }

    /** Who did most and last first, in one statement; people count for their days with us. */
    Map<Account, List<Touch>> of(List<Account> accounts, int first, Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("limit", first);
        parameters.put("day", today.day().toEpochDay());
        Map<String, List<Touch>> byAccount =
                graph
                        .read(
                                "timeline/touches",
                                Timelines.with(accounts, viewer, parameters),
                                Touch::of)
                        .stream()
                        .collect(groupingBy(Touch::account));
        Map<Account, List<Touch>> touches = new HashMap<>();
        accounts.forEach(
                account -> touches.put(account, byAccount.getOrDefault(account.key(), List.of())));
        return touches;
    }
}
