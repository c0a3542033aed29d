package io.commonground.accounts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.commonground.directory.Organization;
import io.commonground.directory.Organizations;
import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.directory.Sources;
import io.commonground.graph.Connection;
import io.commonground.graph.Graph;
import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import io.commonground.graph.Row;
import io.commonground.graph.Source;
import io.commonground.privacy.Viewers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers questions about accounts themselves. */
@Controller
class AccountController {

    private final Accounts accounts;
    private final People people;
    private final Sources sources;
    private final Today today;
    private final Graph graph;
    private final Viewers viewers;

    AccountController(
            Accounts accounts,
            People people,
            Sources sources,
            Today today,
            Graph graph,
            Viewers viewers) {
        this.accounts = accounts;
        this.people = people;
        this.sources = sources;
        this.today = today;
        this.graph = graph;
        this.viewers = viewers;
    }

    @QueryMapping
    Optional<Account> account(@Argument String id) {
        return Reference.to(Kind.ACCOUNT, id)
                .flatMap(reference -> accounts.find(reference, viewers.current().lens()));
    }

    @QueryMapping
    Connection<Account> accounts(
            @Argument @Nullable String search,
            @Argument @Nullable AccountFilter filter,
            @Argument int first,
            @Argument @Nullable String after) {
        AccountFilter wanted = filter == null ? AccountFilter.ALL : filter;
        var lens = viewers.current().lens();
        return search == null
                ? accounts.page(wanted, first, after, lens)
                : accounts.search(search, wanted, first, after, lens);
    }

    @BatchMapping(typeName = "Account")
    Map<Account, Source> source(List<Account> accounts) {
        return sources.of(accounts, Account::source);
    }

    @BatchMapping(typeName = "Account")
    Map<Account, Organization> organization(List<Account> accounts) {
        Map<String, Organization> byAccount = new HashMap<>();
        graph.read("accounts/organizations", parameters(accounts))
                .forEach(row -> byAccount.put(row.text("id"), Organizations.organization(row)));
        Map<Account, Organization> found = new HashMap<>();
        accounts.forEach(account -> {
            Organization its = byAccount.get(account.ownId());
            if (its != null) {
                found.put(account, its);
            }
        });
        return found;
    }

    @BatchMapping(typeName = "Account")
    Map<Account, List<Person>> managers(List<Account> accounts) {
        return team(accounts, "MANAGES");
    }

    @BatchMapping(typeName = "Account")
    Map<Account, List<Person>> contractOwners(List<Account> accounts) {
        return team(accounts, "OWNS_CONTRACT");
    }

    @BatchMapping(typeName = "Account")
    Map<Account, List<Person>> sponsors(List<Account> accounts) {
        return team(accounts, "SPONSORS");
    }

    private Map<Account, List<Person>> team(List<Account> accounts, String part) {
        Map<String, @Nullable Object> parameters = parameters(accounts);
        parameters.put("part", part);
        parameters.put("day", today.day().toEpochDay());
        Map<String, List<String>> ids =
                graph.read("accounts/team", parameters).stream()
                        .collect(
                                groupingBy(
                                        (Row row) -> row.text("account"),
                                        mapping(row -> row.text("person"), toList())));
        return people.all(
                accounts,
                account -> ids.getOrDefault(account.ownId(), List.of()),
                viewers.current().lens());
    }

    private Map<String, @Nullable Object> parameters(List<Account> accounts) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("ids", accounts.stream().map(Account::ownId).distinct().toList());
        parameters.put("lens", viewers.current().lens().asParameter());
        return parameters;
    }
}
