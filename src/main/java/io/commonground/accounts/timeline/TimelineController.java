package io.commonground.accounts.timeline;

import io.commonground.accounts.Account;
import io.commonground.accounts.Accounts;
import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.directory.Sources;
import io.commonground.graph.Connection;
import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import io.commonground.graph.Source;
import io.commonground.privacy.Viewers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers what there was between an account and us. */
@Controller
class TimelineController {

    private final OpenCases openCases;
    private final Cases cases;
    private final Looks looks;
    private final Accounts accounts;
    private final People people;
    private final Sources sources;
    private final Viewers viewers;

    TimelineController(
            OpenCases openCases,
            Cases cases,
            Looks looks,
            Accounts accounts,
            People people,
            Sources sources,
            Viewers viewers) {
        this.openCases = openCases;
        this.cases = cases;
        this.looks = looks;
        this.accounts = accounts;
        this.people = people;
        this.sources = sources;
        this.viewers = viewers;
    }

    @SchemaMapping(typeName = "Account")
    CompletableFuture<Connection<Interaction>> timeline(
            Account account,
            @Argument @Nullable TimelineFilter filter,
            @Argument int first,
            @Argument @Nullable String after,
            DataLoader<Asked<TimelineQuestion>, Connection<Interaction>> timelines) {
        return timelines.load(new Asked<>(account, TimelineQuestion.of(filter, first, after)));
    }

    @SchemaMapping(typeName = "Account")
    CompletableFuture<List<Interaction>> opportunities(
            Account account,
            @Argument int first,
            DataLoader<Asked<Integer>, List<Interaction>> opportunitiesOf) {
        return opportunitiesOf.load(new Asked<>(account, Connection.size(first)));
    }

    @SchemaMapping(typeName = "Account")
    CompletableFuture<List<Touch>> touches(
            Account account,
            @Argument int first,
            DataLoader<Asked<Integer>, List<Touch>> touchesOf) {
        return touchesOf.load(new Asked<>(account, Connection.size(first)));
    }

    @BatchMapping(typeName = "Account")
    Map<Account, List<OpenCase>> openCases(List<Account> of) {
        return openCases.of(of, viewers.current());
    }

    @BatchMapping(typeName = "Account")
    Map<Account, SinceLastLook> sinceLastLook(List<Account> of) {
        return looks.since(of, viewers.current());
    }

    @BatchMapping(typeName = "SinceLastLook")
    Map<SinceLastLook, List<Person>> stakeholdersJoined(List<SinceLastLook> of) {
        return people.all(of, SinceLastLook::joined, viewers.current().lens());
    }

    @BatchMapping(typeName = "SinceLastLook")
    Map<SinceLastLook, List<Person>> stakeholdersLeft(List<SinceLastLook> of) {
        return people.all(of, SinceLastLook::left, viewers.current().lens());
    }

    @BatchMapping(typeName = "Interaction")
    Map<Interaction, Source> source(List<Interaction> of) {
        return sources.of(of, Interaction::source);
    }

    @BatchMapping(typeName = "Interaction")
    Map<Interaction, Account> account(List<Interaction> of) {
        Map<Reference, Account> known =
                accounts.find(
                        of.stream()
                                .map(Interaction::account)
                                .filter(Objects::nonNull)
                                .distinct()
                                .map(TimelineController::reference)
                                .toList(),
                        viewers.current().lens());
        Map<Interaction, Account> found = new HashMap<>();
        of.forEach(one -> {
            Account its = one.account() == null ? null : known.get(reference(one.account()));
            if (its != null) {
                found.put(one, its);
            }
        });
        return found;
    }

    private static Reference reference(String key) {
        return new Reference(Kind.ACCOUNT, null, key);
    }

    @BatchMapping(typeName = "Interaction")
    Map<Interaction, Person> flaggedBy(List<Interaction> of) {
        return people.each(of, Interaction::flaggedBy, viewers.current().lens());
    }

    @BatchMapping(typeName = "Interaction")
    Map<Interaction, List<CaseStep>> steps(List<Interaction> of) {
        return cases.steps(of);
    }

    @BatchMapping(typeName = "Participant")
    Map<Participant, Person> person(List<Participant> of) {
        return people.each(of, Participant::person, viewers.current().lens());
    }

    @BatchMapping(typeName = "Touch", field = "person")
    Map<Touch, Person> touched(List<Touch> of) {
        return people.each(of, Touch::person, viewers.current().lens());
    }

    @BatchMapping(typeName = "Acknowledgement", field = "by")
    Map<OpenCase.Acknowledgement, Person> acknowledgedBy(List<OpenCase.Acknowledgement> of) {
        return people.each(of, OpenCase.Acknowledgement::by, viewers.current().lens());
    }

    @BatchMapping(typeName = "CaseStep")
    Map<CaseStep, Person> by(List<CaseStep> of) {
        return people.each(of, CaseStep::by, viewers.current().lens());
    }

    @BatchMapping(typeName = "CaseStep")
    Map<CaseStep, Person> confirmedBy(List<CaseStep> of) {
        return people.each(of, CaseStep::confirmedBy, viewers.current().lens());
    }
}
