package io.commonground.incidents;

import io.commonground.accounts.Accounts;
import io.commonground.directory.People;
import io.commonground.graph.UserError;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets people open, extend and close incidents, and make their calls. */
@Controller
class IncidentChangeController {

    private static final UserError CLOSED =
            new UserError("CLOSED", "id", "The incident is closed: open another one.");

    private final CallLists lists;
    private final Calls calls;
    private final Incidents incidents;
    private final Accounts accounts;
    private final People people;
    private final Viewers viewers;

    IncidentChangeController(
            CallLists lists,
            Calls calls,
            Incidents incidents,
            Accounts accounts,
            People people,
            Viewers viewers) {
        this.lists = lists;
        this.calls = calls;
        this.incidents = incidents;
        this.accounts = accounts;
        this.people = people;
        this.viewers = viewers;
    }

    @MutationMapping
    IncidentPayload openIncident(
            @Argument OpenIncidentInput input, @Argument @Nullable String idempotencyKey) {
        List<UserError> errors = Texts.needed("input.title", input.title(), Texts.TITLE);
        return errors.isEmpty()
                ? now(lists.open(input, idempotencyKey, viewers.current()), List.of())
                : new IncidentPayload(null, errors);
    }

    @MutationMapping
    IncidentRefreshPayload refreshIncident(@Argument String id, @Argument boolean add) {
        Viewer viewer = viewers.current();
        Incident incident = incidents.get(id);
        Who.mustBe(
                incident.opener(),
                viewer,
                "An incident is extended by who opened it, or by whoever runs the program.");
        if (!incident.open()) {
            return new IncidentRefreshPayload(incident, List.of(), List.of(CLOSED));
        }
        Plan plan = lists.missing(incident, viewer);
        if (add && !lists.add(incident, plan)) {
            return new IncidentRefreshPayload(incidents.get(id), List.of(), List.of(CLOSED));
        }
        List<ExposedAccount> added = plan.seen(accounts.listById(plan.ids(), viewer.lens()));
        return new IncidentRefreshPayload(incident, added, List.of());
    }

    @MutationMapping
    IncidentPayload closeIncident(@Argument String id, @Argument String reason) {
        List<UserError> errors = Texts.needed("reason", reason, Texts.REASON);
        if (errors.isEmpty() && !lists.close(id, reason.strip(), viewers.current())) {
            errors = List.of(CLOSED);
        }
        return now(id, errors);
    }

    @MutationMapping
    IncidentCallPayload recordCall(
            @Argument String id,
            @Argument CallOutcome outcome,
            @Argument @Nullable String note,
            @Argument @Nullable String idempotencyKey) {
        Viewer viewer = viewers.current();
        List<UserError> errors = Texts.check("note", note, Texts.NOTE);
        if (errors.isEmpty()) {
            errors = calls.record(id, outcome, note, idempotencyKey, viewer);
        }
        return call(id, errors, viewer);
    }

    @MutationMapping
    IncidentCallPayload reassignCall(
            @Argument String id, @Argument String to, @Argument @Nullable String reason) {
        Viewer viewer = viewers.current();
        List<UserError> errors = Texts.check("reason", reason, Texts.REASON);
        if (errors.isEmpty()) {
            String caller =
                    Objects.requireNonNull(people.get(Map.of("to", to), viewer.lens()).get("to"))
                            .ownId();
            errors = calls.handOver(id, caller, reason, viewer);
        }
        return call(id, errors, viewer);
    }

    private IncidentPayload now(String id, List<UserError> errors) {
        return new IncidentPayload(incidents.get(id), errors);
    }

    /** As it is now; whoever handed on a call of an account they do not see, sees it no more. */
    private IncidentCallPayload call(String id, List<UserError> errors, Viewer viewer) {
        return new IncidentCallPayload(
                errors.isEmpty() ? incidents.findCall(id, viewer).orElse(null) : null, errors);
    }
}
