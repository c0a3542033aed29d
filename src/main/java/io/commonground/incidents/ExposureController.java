package io.commonground.incidents;

import io.commonground.accounts.Accounts;
import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.directory.Sources;
import io.commonground.graph.Connection;
import io.commonground.graph.Source;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewers;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code incidentExposure}. */
@Controller
class ExposureController {

    private final Exposures exposures;
    private final Accounts accounts;
    private final People people;
    private final Sources sources;
    private final Viewers viewers;

    ExposureController(
            Exposures exposures,
            Accounts accounts,
            People people,
            Sources sources,
            Viewers viewers) {
        this.exposures = exposures;
        this.accounts = accounts;
        this.people = people;
        this.sources = sources;
        this.viewers = viewers;
    }

    @QueryMapping
    IncidentExposure incidentExposure(@Argument IncidentExposureInput input, @Argument int first) {
        int most = Connection.size(first);
        Lens lens = viewers.current().lens();
        Plan plan = exposures.plan(input.trouble(), input.at(), Listed.NOBODY, lens);
        return new IncidentExposure(
                plan.day(),
                exposures.currency(),
                exposures.rules(),
                plan.seen(accounts.listById(plan.ids(), lens)),
                most,
                plan.complete());
    }

    @BatchMapping(typeName = "ExposureFact")
    Map<ExposureFact, Source> source(List<ExposureFact> facts) {
        return sources.of(facts, ExposureFact::source);
    }

    @BatchMapping(typeName = "ExposedAccount")
    Map<ExposedAccount, List<Person>> topLevel(List<ExposedAccount> of) {
        return people.all(of, one -> one.exposed().topLevel(), viewers.current().lens());
    }

    @BatchMapping(typeName = "ExposedAccount")
    Map<ExposedAccount, List<Person>> missingTopLevel(List<ExposedAccount> of) {
        return people.all(of, one -> one.exposed().missing(), viewers.current().lens());
    }

    @BatchMapping(typeName = "PlannedCall")
    Map<PlannedCall, Person> stakeholder(List<PlannedCall> calls) {
        return people.each(calls, PlannedCall::stakeholder, viewers.current().lens());
    }

    @BatchMapping(typeName = "PlannedCall")
    Map<PlannedCall, Person> caller(List<PlannedCall> calls) {
        return people.each(calls, PlannedCall::caller, viewers.current().lens());
    }

    @BatchMapping(typeName = "PlannedCall")
    Map<PlannedCall, List<Person>> via(List<PlannedCall> calls) {
        return people.all(calls, PlannedCall::via, viewers.current().lens());
    }
}
