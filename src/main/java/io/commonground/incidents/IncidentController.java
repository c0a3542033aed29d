package io.commonground.incidents;

import io.commonground.accounts.Account;
import io.commonground.accounts.Accounts;
import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.graph.Connection;
import io.commonground.privacy.Viewers;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers questions about incidents and calls. */
@Controller
class IncidentController {

    private final Incidents incidents;
    private final Accounts accounts;
    private final People people;
    private final Viewers viewers;

    IncidentController(Incidents incidents, Accounts accounts, People people, Viewers viewers) {
        this.incidents = incidents;
        this.accounts = accounts;
        this.people = people;
        this.viewers = viewers;
    }

    @QueryMapping
    @Nullable Incident incident(@Argument String id) {
        return incidents.find(id).orElse(null);
    }

    @QueryMapping
    Connection<Incident> incidents(
            @Argument @Nullable Boolean open,
            @Argument int first,
            @Argument @Nullable String after) {
        return incidents.page(open, first, after);
    }

    @QueryMapping
    List<IncidentCall> incidentCalls() {
        return incidents.callsOf(viewers.current());
    }

    @BatchMapping(typeName = "Incident")
    Map<Incident, Person> openedBy(List<Incident> of) {
        return one(of, Incident::opener);
    }

    @BatchMapping(typeName = "Incident")
    Map<Incident, Person> closedBy(List<Incident> of) {
        return one(of, Incident::closer);
    }

    @SchemaMapping(typeName = "Incident")
    OffsetDateTime openedAt(Incident incident) {
        return moment(incident.opened());
    }

    @SchemaMapping(typeName = "Incident")
    @Nullable OffsetDateTime closedAt(Incident incident) {
        return incident.closed() == null ? null : moment(incident.closed());
    }

    @BatchMapping(typeName = "Incident", field = "accounts")
    Map<Incident, List<IncidentAccount>> accountsOf(List<Incident> of) {
        return each(of, incidents.accounts(ids(of), viewers.current()), List.of());
    }

    @BatchMapping(typeName = "Incident")
    Map<Incident, IncidentProgress> progress(List<Incident> of) {
        return each(
                of,
                incidents.progress(ids(of), viewers.current()),
                new IncidentProgress(0, 0, 0, 0, 0, 0, 0, 0));
    }

    @BatchMapping(typeName = "Incident")
    Map<Incident, List<IncidentCaller>> callers(List<Incident> of) {
        return each(of, incidents.callers(ids(of), viewers.current()), List.of());
    }

    @BatchMapping(typeName = "IncidentCaller")
    Map<IncidentCaller, Person> person(List<IncidentCaller> of) {
        return one(of, IncidentCaller::personId);
    }

    @BatchMapping(typeName = "IncidentAccount", field = "account")
    Map<IncidentAccount, Account> accountOfList(List<IncidentAccount> of) {
        return accounts(of, IncidentAccount::accountId);
    }

    @SchemaMapping(typeName = "IncidentAccount")
    OffsetDateTime listedAt(IncidentAccount account) {
        return moment(account.listed());
    }

    @BatchMapping(typeName = "IncidentCall", field = "account")
    Map<IncidentCall, Account> accountOfCall(List<IncidentCall> of) {
        return accounts(of, IncidentCall::accountId);
    }

    @BatchMapping(typeName = "IncidentCall")
    Map<IncidentCall, Person> stakeholder(List<IncidentCall> of) {
        return one(of, IncidentCall::calledId);
    }

    @BatchMapping(typeName = "IncidentCall")
    Map<IncidentCall, Person> caller(List<IncidentCall> of) {
        return one(of, IncidentCall::callerId);
    }

    @BatchMapping(typeName = "IncidentCall")
    Map<IncidentCall, List<Person>> via(List<IncidentCall> of) {
        return people.all(of, IncidentCall::between, viewers.current().lens());
    }

    @SchemaMapping(typeName = "CallAttempt")
    OffsetDateTime at(CallAttempt attempt) {
        return moment(attempt.recordedAt());
    }

    @BatchMapping(typeName = "CallAttempt")
    Map<CallAttempt, Person> by(List<CallAttempt> of) {
        return one(of, CallAttempt::recordedBy);
    }

    private <T> Map<T, Person> one(List<T> of, Function<T, @Nullable String> id) {
        return people.each(of, id, viewers.current().lens());
    }

    private <T> Map<T, Account> accounts(List<T> of, Function<T, String> id) {
        Map<String, Account> known =
                accounts.listById(of.stream().map(id).toList(), viewers.current().lens());
        Map<T, Account> found = new HashMap<>();
        of.forEach(one -> {
            Account account = known.get(id.apply(one));
            if (account != null) {
                found.put(one, account);
            }
        });
        return found;
    }

    private static Collection<String> ids(List<Incident> of) {
        return of.stream().map(Incident::id).toList();
    }

    private static <T> Map<Incident, T> each(List<Incident> of, Map<String, T> byId, T otherwise) {
        Map<Incident, T> found = new HashMap<>();
        of.forEach(incident -> found.put(incident, byId.getOrDefault(incident.id(), otherwise)));
        return found;
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
