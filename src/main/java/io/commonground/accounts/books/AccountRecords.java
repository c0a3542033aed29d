package io.commonground.accounts.books;

import io.commonground.accounts.Account;
import io.commonground.accounts.AccountKind;
import io.commonground.directory.Organization;
import io.commonground.directory.Recorder;
import io.commonground.graph.Conflict;
import io.commonground.graph.Graph;
import io.commonground.graph.Names;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.springframework.stereotype.Component;

/** Records accounts that no import brings, and changes those. */
@Component
class AccountRecords {

    private final Graph graph;
    private final Recorder recorder;

    AccountRecords(Graph graph, Recorder recorder) {
        this.graph = graph;
        this.recorder = recorder;
    }

    /**
     * Somebody's part in an account.
     *
     * @param type the relationship that says so
     * @param former the one that keeps who had it before
     * @param person own id, null for nobody
     */
    record Seat(String type, String former, @Nullable String person) {

        static Seat manager(@Nullable String person) {
            return new Seat("MANAGES", "MANAGED", person);
        }

        static Seat contractOwner(@Nullable String person) {
            return new Seat("OWNS_CONTRACT", "OWNED_CONTRACT", person);
        }
    }

    /**
     * Records a new account.
     *
     * @return its own id; that of the one recorded before under the same idempotency key; empty
     *     where the organization is private
     * @throws Conflict where something else was recorded under it
     */
    Optional<String> create(
            AccountInput input, Organization organization, List<Seat> seats, Viewer viewer) {
        Map<String, @Nullable Object> properties =
                recorder.fact(viewer, "account", input.idempotencyKey());
        properties.putAll(changes(input));
        properties.putIfAbsent("name", organization.name());
        properties.putIfAbsent("sortName", Names.fold(organization.name()));
        properties.put("request", input.digest());
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", properties.get("id"));
        parameters.put("organization", organization.ownId());
        parameters.put("properties", properties);
        Map<String, @Nullable Object> fact = recorder.fact(viewer, "part in an account", null);
        return graph.writing(transaction -> {
            Optional<Row> row = transaction.find("accounts/books/create-account", parameters);
            row.ifPresent(one -> seat(one, input, seats, fact, transaction));
            return row.map(one -> one.text("id"));
        });
    }

    private static void seat(
            Row row,
            AccountInput input,
            List<Seat> seats,
            Map<String, @Nullable Object> fact,
            Transaction transaction) {
        if (!input.digest().equals(row.findText("request"))) {
            throw new Conflict(
                    "Something else was recorded under this 'idempotencyKey': use another one.");
        }
        if (row.flag("created")) {
            seats.forEach(seat -> take(row.text("id"), seat, fact, transaction));
        }
    }

    /** Changes what is named of an account, and who has those parts in it. */
    void change(Account account, AccountInput input, List<Seat> seats, Viewer viewer) {
        Map<String, @Nullable Object> changes = changes(input);
        Map<String, @Nullable Object> fact = recorder.fact(viewer, "part in an account", null);
        graph.writing(transaction -> {
            transaction.run(
                    "accounts/books/change-account",
                    Map.of(
                            "account",
                            account.ownId(),
                            "changes",
                            changes,
                            "renamed",
                            !input.name().isOmitted()));
            seats.forEach(seat -> take(account.ownId(), seat, fact, transaction));
            return account;
        });
    }

    private static Map<String, @Nullable Object> changes(AccountInput input) {
        Map<String, @Nullable Object> changes = new HashMap<>();
        String name = input.name().value();
        if (name != null) {
            changes.put("name", name.strip());
            changes.put("sortName", Names.fold(name));
        }
        AccountKind kind = input.kind().value();
        put(changes, "kind", kind == null ? null : kind.name(), input.kind());
        put(changes, "region", stripped(input.region().value()), input.region());
        put(changes, "currency", input.currency().value(), input.currency());
        put(changes, "annualRevenue", input.annualRevenue().value(), input.annualRevenue());
        put(
                changes,
                "potentialRevenue",
                input.potentialRevenue().value(),
                input.potentialRevenue());
        put(changes, "needs", input.needs().value(), input.needs());
        return changes;
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    private static void put(
            Map<String, @Nullable Object> changes,
            String name,
            @Nullable Object value,
            ArgumentValue<?> said) {
        if (!said.isOmitted()) {
            changes.put(name, value);
        }
    }

    private static void take(
            String account,
            Seat seat,
            Map<String, @Nullable Object> fact,
            Transaction transaction) {
        Map<String, @Nullable Object> properties = new HashMap<>(fact);
        properties.remove("key");
        properties.remove("externalId");
        properties.put("id", fact.get("id") + seat.type());
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("account", account);
        parameters.put("type", seat.type());
        parameters.put("former", seat.former());
        parameters.put("person", seat.person());
        parameters.put("properties", properties);
        transaction.run("accounts/books/set-part", parameters);
    }
}
