package io.commonground.accounts.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.commonground.accounts.Account;
import io.commonground.accounts.Accounts;
import io.commonground.accounts.Today;
import io.commonground.directory.Person;
import io.commonground.directory.Recorder;
import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.graph.UserError;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewer;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who of ours has earned thanks of an account's team, and who was thanked. */
@Component
class Gratitude {

    private static final int DAYS = 180;
    private static final double GOOD = 0.5;

    private final Graph graph;
    private final Accounts accounts;
    private final Interactions interactions;
    private final Colleagues colleagues;
    private final Recorder recorder;
    private final Today today;

    Gratitude(
            Graph graph,
            Accounts accounts,
            Interactions interactions,
            Colleagues colleagues,
            Recorder recorder,
            Today today) {
        this.graph = graph;
        this.accounts = accounts;
        this.interactions = interactions;
        this.colleagues = colleagues;
        this.recorder = recorder;
        this.today = today;
    }

    /** The latest thanks of each account. */
    Map<Account, List<Thanks>> given(List<Account> accounts, int first, Viewer viewer) {
        return given(accounts, first, null, viewer);
    }

    private Map<Account, List<Thanks>> given(
            List<Account> accounts, int first, @Nullable String id, Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("limit", first);
        parameters.put("id", id);
        Map<String, List<Thanks>> byAccount =
                graph
                        .read(
                                "timeline/thanks",
                                Timelines.with(accounts, viewer, parameters),
                                Thanks::of)
                        .stream()
                        .collect(groupingBy(Thanks::account));
        Map<Account, List<Thanks>> given = new HashMap<>();
        accounts.forEach(
                account -> given.put(account, byAccount.getOrDefault(account.key(), List.of())));
        return given;
    }

    /** Who has served each account well of late and was not thanked since, by name. */
    Map<Account, List<ToThank>> earned(List<Account> accounts, Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("good", GOOD);
        parameters.put("from", today.day().minusDays(DAYS).atStartOfDay(ZoneOffset.UTC));
        parameters.put("until", Moments.stored(today.moment()));
        List<Row> rows =
                graph.read("timeline/to-thank", Timelines.with(accounts, viewer, parameters));
        Map<String, Interaction> found =
                interactions.byId(rows.stream().map(row -> row.text("id")).toList(), viewer);
        Map<String, List<ToThank>> byAccount =
                rows.stream()
                        .filter(row -> found.containsKey(row.text("id")))
                        .collect(
                                groupingBy(
                                        (Row row) -> row.text("account"),
                                        mapping(row -> toThank(row, found), toList())));
        Map<Account, List<ToThank>> earned = new HashMap<>();
        accounts.forEach(
                account -> earned.put(account, byAccount.getOrDefault(account.key(), List.of())));
        return earned;
    }

    private static ToThank toThank(Row row, Map<String, Interaction> found) {
        return new ToThank(
                row.text("person"),
                Objects.requireNonNull(found.get(row.text("id"))),
                row.integer("times"));
    }

    /**
     * What came of recording thanks.
     *
     * @param thanks null where something stands against it
     */
    record Recorded(@Nullable Thanks thanks, List<UserError> errors) {}

    /** Keeps that somebody was thanked, once for each idempotency key. */
    Recorded record(ThanksInput input, Viewer viewer) {
        Lens lens = viewer.lens();
        Account account = accounts.get("account", input.account(), lens);
        Person person = colleagues.get("person", input.person(), lens);
        Interactions.Located via =
                input.via() == null ? null : interactions.get("via", input.via(), lens);
        List<UserError> errors =
                new Complaints()
                        .text("reason", input.reason(), Complaints.LONG_TEXT)
                        .when(
                                !colleagues.areOurs(person, lens),
                                "NOT_OURS",
                                "person",
                                "Name somebody who works for the vendor today.")
                        .when(
                                via != null && !via.account().equals(account.ownId()),
                                "OF_ANOTHER_ACCOUNT",
                                "via",
                                "That dealing concerns another account.")
                        .errors();
        if (!errors.isEmpty()) {
            return new Recorded(null, errors);
        }
        Map<String, @Nullable Object> fact =
                recorder.fact(viewer, "thanks", input.idempotencyKey());
        fact.remove("recordedBy");
        fact.put("reason", input.reason());
        fact.put("at", Moments.stored(today.moment()));
        fact.put("request", Once.digest(input));
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("account", account.ownId());
        parameters.put("person", person.ownId());
        parameters.put("via", via == null ? null : via.id());
        parameters.put("by", viewer.person());
        parameters.put("properties", fact);
        String id = Once.written(graph.write("timeline/thank", parameters));
        List<Thanks> written =
                given(List.of(account), 1, id, viewer).getOrDefault(account, List.of());
        return new Recorded(written.isEmpty() ? null : written.getFirst(), List.of());
    }
}
