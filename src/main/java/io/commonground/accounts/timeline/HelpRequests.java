package io.commonground.accounts.timeline;

import static java.util.stream.Collectors.groupingBy;

import io.commonground.accounts.Account;
import io.commonground.accounts.Accounts;
import io.commonground.accounts.Today;
import io.commonground.directory.Person;
import io.commonground.directory.Recorder;
import io.commonground.graph.Graph;
import io.commonground.graph.NotFound;
import io.commonground.graph.UserError;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What teams need for their accounts: information, tools, people; each with owner and day. */
@Component
class HelpRequests {

    private final Graph graph;
    private final Accounts accounts;
    private final Colleagues colleagues;
    private final Recorder recorder;
    private final Today today;

    HelpRequests(
            Graph graph, Accounts accounts, Colleagues colleagues, Recorder recorder, Today today) {
        this.graph = graph;
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.recorder = recorder;
        this.today = today;
    }

    /** By the day they are due; those that wait, those that do not, or both. */
    Map<Account, List<HelpRequest>> of(
            List<Account> accounts, Optional<Boolean> open, Viewer viewer) {
        LocalDate day = today.day();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("open", open.orElse(null));
        Map<String, List<HelpRequest>> byAccount =
                graph
                        .read(
                                "timeline/requests",
                                Timelines.with(accounts, viewer, parameters),
                                row -> HelpRequest.of(row, day))
                        .stream()
                        .collect(groupingBy(HelpRequest::account));
        Map<Account, List<HelpRequest>> requests = new HashMap<>();
        accounts.forEach(
                account -> requests.put(account, byAccount.getOrDefault(account.key(), List.of())));
        return requests;
    }

    /**
     * The request of that id, of an account that the viewer sees, or that they are to see to.
     *
     * @throws NotFound where there is none
     */
    HelpRequest get(String id, Lens lens) {
        LocalDate day = today.day();
        return graph.find("timeline/request", Map.of("id", id, "lens", lens.asParameter()))
                .map(row -> HelpRequest.of(row, day))
                .orElseThrow(() ->
                        new NotFound(
                                "No request of an account that you see, or that you are to see to, has that id (argument 'id'). Look it up with account(id: …) { requests { id } }."));
    }

    /** Asks for help, once for each idempotency key. */
    Outcome ask(HelpInput input, Viewer viewer) {
        Lens lens = viewer.lens();
        Account account = accounts.get("account", input.account(), lens);
        Person owner = colleagues.get("owner", input.owner(), lens);
        List<UserError> errors =
                new Complaints()
                        .text("text", input.text(), Complaints.LONG_TEXT)
                        .when(
                                input.due().isBefore(today.day()),
                                "IN_PAST",
                                "due",
                                "That day is over.")
                        .when(
                                input.due().isAfter(Recordings.farthest(today.day())),
                                "TOO_FAR",
                                "due",
                                "Name a day within two years.")
                        .when(
                                !colleagues.areOurs(owner, lens),
                                "NOT_OURS",
                                "owner",
                                "Name somebody who works for the vendor today.")
                        .errors();
        if (!errors.isEmpty()) {
            return Outcome.refused(errors);
        }
        Map<String, @Nullable Object> fact = recorder.fact(viewer, "help", input.idempotencyKey());
        fact.remove("recordedBy");
        fact.put("kind", input.kind().name());
        fact.put("text", input.text());
        fact.put("due", input.due().toEpochDay());
        fact.put("at", Moments.stored(today.moment()));
        fact.put("request", Once.digest(input));
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("account", account.ownId());
        parameters.put("owner", owner.ownId());
        parameters.put("by", viewer.person());
        parameters.put("properties", fact);
        return Outcome.of(Once.written(graph.write("timeline/ask-for-help", parameters)));
    }

    /** Answers a request; of several at once the first counts. */
    Outcome answer(String id, String answer, Viewer viewer) {
        String known = get(id, viewer.lens()).id();
        List<UserError> errors =
                new Complaints().text("answer", answer, Complaints.LONG_TEXT).errors();
        if (!errors.isEmpty()) {
            return Outcome.refused(errors);
        }
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", known);
        parameters.put("answer", answer);
        parameters.put("by", viewer.person());
        parameters.put("now", Moments.stored(today.moment()));
        return graph.write("timeline/answer-help", parameters).isEmpty()
                ? Outcome.refused("ANSWERED", "id", "It was answered before.")
                : Outcome.of(known);
    }
}
