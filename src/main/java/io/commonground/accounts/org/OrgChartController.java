package io.commonground.accounts.org;

import io.commonground.accounts.Account;
import io.commonground.accounts.Today;
import io.commonground.directory.Person;
import io.commonground.graph.LimitExceeded;
import io.commonground.graph.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Tells who reports to whom at an account. */
@Controller
class OrgChartController {

    private static final int MOST_PLACES = 5_000;

    private final Today today;

    OrgChartController(Today today) {
        this.today = today;
    }

    @SchemaMapping(typeName = "Account")
    CompletableFuture<OrgChart> orgChart(
            Account account,
            @Argument @Nullable LocalDate asOf,
            DataLoader<RosterKey, Roster> rosters) {
        return rosters.load(new RosterKey(account.ownId(), AsOf.of(asOf, today.day())))
                .thenApply(OrgChartController::chart);
    }

    private static OrgChart chart(Roster roster) {
        int people = roster.stakeholders().size() + roster.positions().size();
        if (people > MOST_PLACES) {
            throw new LimitExceeded(
                    "The chart would hold up to %d places, and a chart holds %d: page through stakeholders instead."
                            .formatted(people, MOST_PLACES));
        }
        return ChartBuilder.chart(roster);
    }

    @SchemaMapping(typeName = "OrgChart")
    CompletableFuture<List<Influence>> influences(
            OrgChart chart, DataLoader<RosterKey, List<Influence>> influences) {
        return influences.load(new RosterKey(chart.account(), chart.asOf()));
    }

    @SchemaMapping(typeName = "Position")
    @Nullable CompletableFuture<Source> source(
            Position position, DataLoader<String, Source> factSources) {
        return position.word() == null ? null : factSources.load(position.word().source());
    }

    @SchemaMapping(typeName = "PositionHolder")
    CompletableFuture<Person> person(Holder holder, DataLoader<String, Person> persons) {
        return persons.load(holder.who().ownId());
    }

    @SchemaMapping(typeName = "OrgChartLine", field = "source")
    CompletableFuture<Source> sourceOfLine(ChartLine line, DataLoader<String, Source> factSources) {
        return factSources.load(line.telling().source());
    }

    @SchemaMapping(typeName = "Influence")
    CompletableFuture<Person> from(Influence its, DataLoader<String, Person> persons) {
        return persons.load(its.fromPerson());
    }

    @SchemaMapping(typeName = "Influence")
    CompletableFuture<Person> to(Influence its, DataLoader<String, Person> persons) {
        return persons.load(its.toPerson());
    }

    @SchemaMapping(typeName = "Influence", field = "source")
    CompletableFuture<Source> sourceOfInfluence(
            Influence its, DataLoader<String, Source> factSources) {
        return factSources.load(its.telling().source());
    }
}
