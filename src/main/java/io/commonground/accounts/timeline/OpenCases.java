package io.commonground.accounts.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.commonground.accounts.Account;
import io.commonground.accounts.Today;
import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.privacy.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cases of accounts that nobody has closed, and what became of them so far. */
@Component
class OpenCases {

    private final Graph graph;
    private final Interactions interactions;
    private final Today today;

    OpenCases(Graph graph, Interactions interactions, Today today) {
        this.graph = graph;
        this.interactions = interactions;
        this.today = today;
    }

    /** The worst first, in two statements. */
    Map<Account, List<OpenCase>> of(List<Account> accounts, Viewer viewer) {
        long day = today.day().toEpochDay();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("day", day);
        List<Row> rows =
                graph.read("timeline/open-cases", Timelines.with(accounts, viewer, parameters));
        Map<String, Interaction> found =
                interactions.byId(rows.stream().map(row -> row.text("id")).toList(), viewer);
        Map<String, List<OpenCase>> byAccount =
                rows.stream()
                        .filter(row -> found.containsKey(row.text("id")))
                        .collect(
                                groupingBy(
                                        (Row row) -> row.text("account"),
                                        mapping(row -> open(row, found, day), toList())));
        Map<Account, List<OpenCase>> cases = new HashMap<>();
        accounts.forEach(
                account -> cases.put(account, byAccount.getOrDefault(account.key(), List.of())));
        return cases;
    }

    private static OpenCase open(Row row, Map<String, Interaction> found, long day) {
        return new OpenCase(
                Objects.requireNonNull(found.get(row.text("id"))),
                Math.toIntExact(Math.max(0, day - row.number("day"))),
                row.rows("acknowledgements").stream().map(OpenCase.Acknowledgement::of).toList(),
                row.flag("sponsorTookPart"));
    }
}
