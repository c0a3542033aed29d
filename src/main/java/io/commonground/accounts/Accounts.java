package io.commonground.accounts;

import io.commonground.directory.Match;
import io.commonground.directory.NamedThings;
import io.commonground.graph.Connection;
import io.commonground.graph.Cursor;
import io.commonground.graph.Graph;
import io.commonground.graph.Kind;
import io.commonground.graph.NotFound;
import io.commonground.graph.Reference;
import io.commonground.graph.Row;
import io.commonground.privacy.Lens;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The accounts of the graph, as far as a viewer may see them: those of their territories, and those
 * they manage or sponsor.
 */
@Component
public class Accounts implements NamedThings {

    private static final int LONGEST_ECHO = 80;

    private final Graph graph;
    private final Today today;
    private final ApplicationEventPublisher events;

    Accounts(Graph graph, Today today, ApplicationEventPublisher events) {
        this.graph = graph;
        this.today = today;
        this.events = events;
    }

    /** Whoever draws conclusions from what is known of accounts is told to look again. */
    public void changed() {
        events.publishEvent(new AccountsChanged());
    }

    @Override
    public Kind kind() {
        return Kind.ACCOUNT;
    }

    /** The account referred to, if the viewer may see it. */
    public Optional<Account> find(Reference reference, Lens lens) {
        return Optional.ofNullable(find(List.of(reference), lens).get(reference));
    }

    /**
     * The account that an argument names; absent and unseen are the same error.
     *
     * @throws NotFound where there is none, as far as the viewer sees
     */
    public Account get(String argument, String value, Lens lens) {
        return Reference.to(Kind.ACCOUNT, value)
                .flatMap(reference -> find(reference, lens))
                .orElseThrow(() ->
                        new NotFound(
                                "No account is known as '%s' (argument '%s'). Look the id up with accounts(search: …)."
                                        .formatted(
                                                value.length() <= LONGEST_ECHO
                                                        ? value
                                                        : value.substring(0, LONGEST_ECHO) + "…",
                                                argument)));
    }

    /** Those of the accounts referred to that the viewer may see. */
    @Override
    public Map<Reference, Account> find(Collection<Reference> references, Lens lens) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return Reference.resolve(
                references,
                graph.read(
                        "accounts/by-reference",
                        Map.of(
                                "references",
                                references.stream().map(Reference::asParameter).toList(),
                                "lens",
                                lens.asParameter()),
                        Accounts::account),
                Account::ownId,
                Account::key);
    }

    /** Those of the accounts with these own ids that the viewer may see, by own id. */
    public Map<String, Account> listById(Collection<String> ids, Lens lens) {
        List<Reference> references =
                ids.stream().distinct().map(id -> new Reference(Kind.ACCOUNT, id, null)).toList();
        return find(references, lens).values().stream()
                .collect(Collectors.toMap(Account::ownId, Function.identity()));
    }

    Connection<Account> page(AccountFilter filter, int first, @Nullable String after, Lens lens) {
        Cursor cursor = Cursor.decode(after, "accounts", 2);
        Map<String, @Nullable Object> parameters = filter.parameters(lens, today.day());
        parameters.put("after", cursor == null ? List.of() : cursor.values());
        parameters.put("limit", Connection.size(first) + 1);
        return Connection.of(
                graph.read("accounts/list", parameters, Accounts::account),
                first,
                cursor,
                account -> Cursor.at("accounts", account.sortName(), account.ownId()),
                () -> count(filter, lens));
    }

    Connection<Account> search(
            String text, AccountFilter filter, int first, @Nullable String after, Lens lens) {
        return Match.page(matches(text, filter, lens), first, after);
    }

    @Override
    public List<Match<Account>> matches(String text, Lens lens) {
        return matches(text, AccountFilter.ALL, lens);
    }

    private List<Match<Account>> matches(String text, AccountFilter filter, Lens lens) {
        return Match.search(
                text,
                query -> {
                    Map<String, @Nullable Object> parameters = filter.parameters(lens, today.day());
                    parameters.put("query", query);
                    return graph.read("accounts/by-name", parameters, Accounts::account);
                },
                _ -> List.of());
    }

    private long count(AccountFilter filter, Lens lens) {
        return graph.find("accounts/count", new HashMap<>(filter.parameters(lens, today.day())))
                .orElseThrow()
                .number("total");
    }

    private static Account account(Row row) {
        return Account.of(Objects.requireNonNull(row.findRow("account")));
    }
}
