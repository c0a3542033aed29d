package io.commonground.accounts.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.commonground.accounts.Account;
import io.commonground.graph.Connection;
import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.privacy.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages of what there was between accounts and us, the newest first; each costs what it shows. */
@Component
class Timelines {

    private final Graph graph;
    private final Interactions interactions;

    Timelines(Graph graph, Interactions interactions) {
        this.graph = graph;
        this.interactions = interactions;
    }

    /** The same page of each account, in two statements; totals are counted when asked for. */
    Map<Account, Connection<Interaction>> pages(
            List<Account> accounts, TimelineQuestion question, Viewer viewer) {
        Map<String, @Nullable Object> parameters = question.parameters(true);
        Map<String, List<String>> ids =
                graph.read("timeline/page", with(accounts, viewer, parameters)).stream()
                        .collect(
                                groupingBy(
                                        (Row row) -> row.text("account"),
                                        mapping(row -> row.text("id"), toList())));
        Map<String, Interaction> found =
                interactions.byId(ids.values().stream().flatMap(List::stream).toList(), viewer);
        Totals totals = new Totals(() -> count(accounts, question, viewer));
        Map<Account, Connection<Interaction>> pages = new HashMap<>();
        for (Account account : accounts) {
            List<Interaction> rows =
                    ids.getOrDefault(account.key(), List.of()).stream()
                            .map(found::get)
                            .filter(Objects::nonNull)
                            .toList();
            pages.put(
                    account,
                    Connection.of(
                            rows,
                            question.first(),
                            question.after(),
                            TimelineQuestion::place,
                            () -> totals.of(account)));
        }
        return pages;
    }

    private Map<String, Long> count(
            List<Account> accounts, TimelineQuestion question, Viewer viewer) {
        return graph
                .read("timeline/count", with(accounts, viewer, question.parameters(false)))
                .stream()
                .collect(toMap(row -> row.text("account"), row -> row.number("total")));
    }

    /** The chances to sell of each account, the newest first. */
    Map<Account, List<Interaction>> opportunities(
            List<Account> accounts, int first, Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("limit", first);
        Map<String, List<String>> ids =
                graph.read("timeline/opportunities", with(accounts, viewer, parameters)).stream()
                        .collect(
                                groupingBy(
                                        (Row row) -> row.text("account"),
                                        mapping(row -> row.text("id"), toList())));
        Map<String, Interaction> found =
                interactions.byId(ids.values().stream().flatMap(List::stream).toList(), viewer);
        Map<Account, List<Interaction>> opportunities = new HashMap<>();
        accounts.forEach(account ->
                opportunities.put(
                        account,
                        ids.getOrDefault(account.key(), List.of()).stream()
                                .map(found::get)
                                .filter(Objects::nonNull)
                                .toList()));
        return opportunities;
    }

    /** The same parameters with these accounts and what the viewer may see. */
    static Map<String, @Nullable Object> with(
            List<Account> accounts, Viewer viewer, Map<String, @Nullable Object> parameters) {
        parameters.put("accounts", accounts.stream().map(Account::key).distinct().toList());
        parameters.put("lens", viewer.lens().asParameter());
        return parameters;
    }

    /** Numbers of all accounts of a page, counted at the first question for one of them. */
    private static final class Totals {

        private final Supplier<Map<String, Long>> count;
        private @Nullable Map<String, Long> counted;

        Totals(Supplier<Map<String, Long>> count) {
            this.count = count;
        }

        synchronized long of(Account account) {
            if (counted == null) {
                counted = count.get();
            }
            return counted.getOrDefault(account.key(), 0L);
        }
    }
}
