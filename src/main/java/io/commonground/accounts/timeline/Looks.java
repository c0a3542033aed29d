package io.commonground.accounts.timeline;

import static java.util.stream.Collectors.toMap;

import io.commonground.accounts.Account;
import io.commonground.accounts.Today;
import io.commonground.accounts.books.AccountFactKind;
import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When people last looked at accounts, and what is new to them since. */
@Component
class Looks {

    private static final int DAYS = 30;

    private final Graph graph;
    private final Interactions interactions;
    private final Today today;

    Looks(Graph graph, Interactions interactions, Today today) {
        this.graph = graph;
        this.interactions = interactions;
        this.today = today;
    }

    /** What is new to the viewer, in two statements; nothing for who is no person of the graph. */
    Map<Account, SinceLastLook> since(List<Account> accounts, Viewer viewer) {
        if (viewer.person() == null) {
            return Map.of();
        }
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("day", today.day().toEpochDay());
        parameters.put("now", Moments.stored(today.moment()));
        parameters.put("otherwise", today.day().minusDays(DAYS).atStartOfDay(ZoneOffset.UTC));
        parameters.put("kinds", AccountFactKind.seen(null, viewer));
        List<Row> rows = graph.read("timeline/since", Timelines.with(accounts, viewer, parameters));
        Map<String, Interaction> found =
                interactions.byId(
                        rows.stream()
                                .flatMap(row ->
                                        Stream.of("latest", "opened", "closed")
                                                .flatMap(part -> row.texts(part).stream()))
                                .toList(),
                        viewer);
        Map<String, SinceLastLook> byAccount =
                rows.stream()
                        .collect(
                                toMap(
                                        row -> row.text("account"),
                                        row ->
                                                SinceLastLook.of(
                                                        row,
                                                        ids ->
                                                                ids.stream()
                                                                        .map(found::get)
                                                                        .filter(Objects::nonNull)
                                                                        .toList())));
        Map<Account, SinceLastLook> since = new HashMap<>();
        accounts.forEach(account -> {
            SinceLastLook its = byAccount.get(account.key());
            if (its != null) {
                since.put(account, its);
            }
        });
        return since;
    }

    /** Says that the viewer, a person of the graph, has looked; from when on things are new. */
    OffsetDateTime mark(Account account, Lens lens) {
        return Moments.get(
                graph.write(
                                "timeline/mark-looked",
                                Map.of(
                                        "account",
                                        account.ownId(),
                                        "now",
                                        Moments.now(),
                                        "lens",
                                        lens.asParameter()))
                        .getFirst(),
                "at");
    }
}
