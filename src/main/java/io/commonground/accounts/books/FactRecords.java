package io.commonground.accounts.books;

import io.commonground.directory.Recorder;
import io.commonground.graph.Conflict;
import io.commonground.graph.Graph;
import io.commonground.graph.Ids;
import io.commonground.graph.PartialDate;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Viewer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Records what the team knows of accounts. What changes is ended and written anew, whatever is sent
 * twice is written once, and those who write about one account take turns.
 */
@Component
class FactRecords {

    private final Graph graph;
    private final Recorder recorder;

    FactRecords(Graph graph, Recorder recorder) {
        this.graph = graph;
        this.recorder = recorder;
    }

    /**
     * Records a fact.
     *
     * @param account own id
     * @param controller own id of who controls it, null where nothing is said
     * @param replaces id of the fact it takes the place of, null where of none
     * @return its id; that of the fact there is where it says nothing new; empty where what it is
     *     to replace holds no longer
     * @throws Conflict where something else was recorded under the same idempotency key
     */
    Optional<String> record(
            AccountFactInput input,
            String account,
            @Nullable String controller,
            @Nullable String replaces,
            Viewer viewer) {
        Map<String, @Nullable Object> properties = properties(input, viewer);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("account", account);
        parameters.put("kind", input.kind().name());
        parameters.put("text", input.text().strip());
        parameters.put("label", input.kind().label());
        parameters.put("thing", Ids.next());
        parameters.put("key", properties.get("key"));
        parameters.put("replaces", replaces);
        parameters.put("properties", properties);
        Map<String, @Nullable Object> control =
                controller == null ? Map.of() : recorder.fact(viewer, "control", null);
        return graph.writing(transaction -> {
            lock(account, transaction);
            String id = (String) Objects.requireNonNull(properties.get("id"));
            Optional<String> before =
                    before(id, "accounts/books/recorded-fact", input.digest(), transaction);
            if (before.isPresent()) {
                return before;
            }
            Optional<String> fact =
                    replaces == null
                            ? same("accounts/books/current-fact", account, properties, transaction)
                            : Optional.empty();
            if (fact.isEmpty()) {
                fact =
                        transaction
                                .find("accounts/books/record-fact", parameters)
                                .map(row -> row.text("id"));
            }
            if (controller != null) {
                fact.ifPresent(its -> control(its, controller, control, transaction));
            }
            return fact;
        });
    }

    private Map<String, @Nullable Object> properties(AccountFactInput input, Viewer viewer) {
        Map<String, @Nullable Object> properties =
                recorder.fact(viewer, "account fact", input.idempotencyKey());
        properties.put("key", key(input));
        properties.put("amount", input.amount());
        properties.put("currency", input.currency());
        date(properties, "from", input.from());
        date(properties, "to", input.to());
        properties.put("said", input.said());
        properties.put("request", input.digest());
        return properties;
    }

    /** As imports tell two facts about an account apart. */
    private static String key(AccountFactInput input) {
        return input.kind() + "|" + input.text().strip().replace("\\", "\\\\").replace("|", "\\|");
    }

    private static void date(
            Map<String, @Nullable Object> properties, String name, @Nullable String text) {
        if (text != null) {
            PartialDate date = PartialDate.of(text);
            boolean begin = name.equals("from");
            properties.put(name, date.text());
            properties.put(name + "Day", (begin ? date.earliest() : date.latest()).toEpochDay());
        }
    }

    /** Says who controls a budget; null when it is nobody known. */
    void control(String fact, @Nullable String person, Viewer viewer) {
        Map<String, @Nullable Object> properties = recorder.fact(viewer, "control", null);
        graph.writing(transaction -> {
            control(fact, person, properties, transaction);
            return fact;
        });
    }

    private static void control(
            String fact,
            @Nullable String person,
            Map<String, @Nullable Object> properties,
            Transaction transaction) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("fact", fact);
        parameters.put("person", person);
        parameters.put("properties", properties);
        transaction.run("accounts/books/set-controller", parameters);
    }

    /** Ends a fact, for that reason; whether it still held. */
    boolean retract(AccountFact fact, String reason, Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("fact", fact.id());
        parameters.put("reason", reason);
        parameters.put("by", viewer.person());
        parameters.put("now", Moments.now());
        return graph.writing(transaction -> {
            lock(fact.account(), transaction);
            return !transaction.run("accounts/books/retract-fact", parameters).isEmpty();
        });
    }

    /** Records figures; the id of those there are where they say nothing new. */
    String record(AccountFiguresInput input, String account, Viewer viewer) {
        Map<String, @Nullable Object> properties =
                recorder.fact(viewer, "account figures", input.idempotencyKey());
        properties.put("key", String.valueOf(input.year()));
        properties.put("revenue", input.revenue());
        properties.put("pipeline", input.pipeline());
        properties.put("currency", input.currency());
        properties.put("satisfaction", input.satisfaction());
        properties.put("said", input.said());
        properties.put("request", input.digest());
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("account", account);
        parameters.put("year", input.year());
        parameters.put("thing", Ids.next());
        parameters.put("properties", properties);
        return graph.writing(transaction -> {
            lock(account, transaction);
            String id = (String) Objects.requireNonNull(properties.get("id"));
            Optional<String> known =
                    before(id, "accounts/books/recorded-figures", input.digest(), transaction)
                            .or(() ->
                                    same(
                                            "accounts/books/current-figures",
                                            account,
                                            properties,
                                            transaction));
            if (known.isEmpty()) {
                transaction.run("accounts/books/record-figures", parameters);
            }
            return known.orElse(id);
        });
    }

    private static void lock(String account, Transaction transaction) {
        transaction.run("accounts/books/lock", Map.of("account", account));
    }

    /** What was recorded under the same idempotency key. */
    private static Optional<String> before(
            String id, String statement, String digest, Transaction transaction) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id);
        Optional<Row> before = transaction.find(statement, parameters);
        if (before.isPresent() && !digest.equals(before.get().findText("request"))) {
            throw new Conflict(
                    "Something else was recorded under this 'idempotencyKey': use another one.");
        }
        return before.map(row -> row.text("id"));
    }

    /** What was recorded with the same key and holds, if it says the same. */
    private static Optional<String> same(
            String statement,
            String account,
            Map<String, @Nullable Object> properties,
            Transaction transaction) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("account", account);
        parameters.put("key", properties.get("key"));
        parameters.put("source", properties.get("source"));
        parameters.put("said", properties.get("said"));
        return transaction.find(statement, parameters).map(row -> row.text("id"));
    }
}
