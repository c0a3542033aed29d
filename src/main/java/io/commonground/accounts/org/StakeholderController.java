package io.commonground.accounts.org;

import io.commonground.accounts.Account;
import io.commonground.accounts.Today;
import io.commonground.directory.Person;
import io.commonground.graph.Connection;
import io.commonground.graph.Cursor;
import io.commonground.graph.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Tells who matters at an account. */
@Controller
class StakeholderController {

    private static final String LIST = "stakeholders";

    private final Today today;

    StakeholderController(Today today) {
        this.today = today;
    }

    @SchemaMapping(typeName = "Account")
    CompletableFuture<Connection<Stakeholder>> stakeholders(
            Account account,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable List<StakeholderRole> roles,
            @Argument boolean former,
            @Argument int first,
            @Argument @Nullable String after,
            DataLoader<RosterKey, Roster> rosters) {
        Cursor cursor = Cursor.decode(after, LIST, 3);
        Connection.size(first);
        return rosters.load(new RosterKey(account.ownId(), AsOf.of(asOf, today.day())))
                .thenApply(roster -> page(asked(roster, roles, former), first, cursor));
    }

    private static List<Stakeholder> asked(
            Roster roster, @Nullable List<StakeholderRole> roles, boolean former) {
        return roster.stakeholders().stream()
                .filter(one -> former || one.current())
                .filter(one ->
                        roles == null
                                || roles.isEmpty()
                                || one.roles().stream().anyMatch(roles::contains))
                .toList();
    }

    private static Connection<Stakeholder> page(
            List<Stakeholder> all, int first, @Nullable Cursor cursor) {
        List<Stakeholder> rows =
                all.stream()
                        .dropWhile(one -> cursor != null && !isBehind(one, cursor.values()))
                        .limit(first + 1L)
                        .toList();
        return Connection.of(
                rows,
                first,
                cursor,
                one -> Cursor.at(LIST, one.place(), one.sortName(), one.ownId()),
                all::size);
    }

    private static boolean isBehind(Stakeholder one, List<String> place) {
        List<String> its = List.of(one.place(), one.sortName(), one.ownId());
        for (int i = 0; i < its.size(); i++) {
            int compared = its.get(i).compareTo(place.get(i));
            if (compared != 0) {
                return compared > 0;
            }
        }
        return false;
    }

    @SchemaMapping(typeName = "Stakeholder")
    CompletableFuture<Person> person(Stakeholder one, DataLoader<String, Person> persons) {
        return persons.load(one.ownId());
    }

    @SchemaMapping(typeName = "Stakeholder")
    CompletableFuture<List<Source>> sources(
            Stakeholder one, DataLoader<String, Source> factSources) {
        return factSources.loadMany(
                one.facts().stream()
                        .filter(StakeholderFact::counts)
                        .map(fact -> fact.telling().source())
                        .distinct()
                        .toList());
    }

    @SchemaMapping(typeName = "Stakeholder")
    CompletableFuture<List<Relationship>> relationships(
            Stakeholder one, DataLoader<StakeholderKey, List<Relationship>> relationships) {
        return relationships.load(StakeholderKey.of(one));
    }

    @SchemaMapping(typeName = "StakeholderFact")
    CompletableFuture<Source> source(StakeholderFact fact, DataLoader<String, Source> factSources) {
        return factSources.load(fact.telling().source());
    }

    @SchemaMapping(typeName = "ReportingLine", field = "to")
    CompletableFuture<Person> superior(ReportingLine line, DataLoader<String, Person> persons) {
        return persons.load(line.superior());
    }

    @SchemaMapping(typeName = "ReportingLine", field = "source")
    CompletableFuture<Source> sourceOfLine(
            ReportingLine line, DataLoader<String, Source> factSources) {
        return factSources.load(line.telling().source());
    }

    @SchemaMapping(typeName = "Relationship", field = "person")
    CompletableFuture<Person> ours(Relationship its, DataLoader<String, Person> persons) {
        return persons.load(its.person());
    }

    @SchemaMapping(typeName = "Relationship", field = "stakeholder")
    CompletableFuture<Person> theirs(Relationship its, DataLoader<String, Person> persons) {
        return persons.load(its.stakeholder());
    }

    @SchemaMapping(typeName = "Relationship", field = "source")
    CompletableFuture<Source> sourceOfRelationship(
            Relationship its, DataLoader<String, Source> factSources) {
        return factSources.load(its.telling().source());
    }
}
