package io.commonground.accounts.timeline;

import io.commonground.accounts.Account;
import io.commonground.accounts.Accounts;
import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.graph.Connection;
import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import io.commonground.graph.UserError;
import io.commonground.privacy.Viewers;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the team of an account owes and needs: thanks and help; and when each of them looked. */
@Controller
class TeamController {

    private final Gratitude gratitude;
    private final HelpRequests requests;
    private final Looks looks;
    private final Accounts accounts;
    private final Interactions interactions;
    private final People people;
    private final Viewers viewers;

    TeamController(
            Gratitude gratitude,
            HelpRequests requests,
            Looks looks,
            Accounts accounts,
            Interactions interactions,
            People people,
            Viewers viewers) {
        this.gratitude = gratitude;
        this.requests = requests;
        this.looks = looks;
        this.accounts = accounts;
        this.interactions = interactions;
        this.people = people;
        this.viewers = viewers;
    }

    /** What came of recording thanks. */
    record ThanksPayload(@Nullable Thanks thanks, List<UserError> userErrors) {}

    /** What came of asking for help, or of giving it. */
    record HelpPayload(@Nullable HelpRequest request, List<UserError> userErrors) {}

    /** From when on things are new. */
    record LookPayload(Account account, OffsetDateTime at) {}

    @BatchMapping(typeName = "Account")
    Map<Account, List<ToThank>> toThank(List<Account> of) {
        return gratitude.earned(of, viewers.current());
    }

    @SchemaMapping(typeName = "Account")
    CompletableFuture<List<Thanks>> thanks(
            Account account,
            @Argument int first,
            DataLoader<Asked<Integer>, List<Thanks>> thanksOf) {
        return thanksOf.load(new Asked<>(account, Connection.size(first)));
    }

    @SchemaMapping(typeName = "Account")
    CompletableFuture<List<HelpRequest>> requests(
            Account account,
            @Argument @Nullable Boolean open,
            DataLoader<Asked<Optional<Boolean>>, List<HelpRequest>> requestsOf) {
        return requestsOf.load(new Asked<>(account, Optional.ofNullable(open)));
    }

    @MutationMapping
    ThanksPayload recordThanks(@Argument ThanksInput input) {
        Gratitude.Recorded recorded = gratitude.record(input, viewers.current());
        return new ThanksPayload(recorded.thanks(), recorded.errors());
    }

    @MutationMapping
    HelpPayload requestHelp(@Argument HelpInput input) {
        return now(requests.ask(input, viewers.current()));
    }

    @MutationMapping
    HelpPayload answerHelp(@Argument String id, @Argument String answer) {
        return now(requests.answer(id, answer, viewers.current()));
    }

    private HelpPayload now(Outcome outcome) {
        return new HelpPayload(
                outcome.id() == null ? null : requests.get(outcome.id(), viewers.current().lens()),
                outcome.errors());
    }

    @MutationMapping
    LookPayload markLooked(@Argument String account) {
        viewers.person();
        Account looked = accounts.get("account", account, viewers.current().lens());
        return new LookPayload(looked, looks.mark(looked, viewers.current().lens()));
    }

    @BatchMapping(typeName = "ToThank", field = "person")
    Map<ToThank, Person> earnedBy(List<ToThank> of) {
        return people.each(of, ToThank::person, viewers.current().lens());
    }

    @BatchMapping(typeName = "Thanks", field = "person")
    Map<Thanks, Person> thanked(List<Thanks> of) {
        return people.each(of, Thanks::person, viewers.current().lens());
    }

    @BatchMapping(typeName = "Thanks", field = "by")
    Map<Thanks, Person> givenBy(List<Thanks> of) {
        return people.each(of, Thanks::by, viewers.current().lens());
    }

    @BatchMapping(typeName = "Thanks")
    Map<Thanks, Interaction> via(List<Thanks> of) {
        return interactions.each(of, Thanks::via, viewers.current());
    }

    @BatchMapping(typeName = "HelpRequest")
    Map<HelpRequest, Account> account(List<HelpRequest> of) {
        Map<Reference, Account> known =
                accounts.find(
                        of.stream().map(TeamController::reference).distinct().toList(),
                        viewers.current().lens());
        Map<HelpRequest, Account> found = new HashMap<>();
        of.forEach(one -> {
            Account its = known.get(reference(one));
            if (its != null) {
                found.put(one, its);
            }
        });
        return found;
    }

    private static Reference reference(HelpRequest request) {
        return new Reference(Kind.ACCOUNT, null, request.account());
    }

    @BatchMapping(typeName = "HelpRequest")
    Map<HelpRequest, Person> owner(List<HelpRequest> of) {
        return people.each(of, HelpRequest::owner, viewers.current().lens());
    }

    @BatchMapping(typeName = "HelpRequest")
    Map<HelpRequest, Person> askedBy(List<HelpRequest> of) {
        return people.each(of, HelpRequest::askedBy, viewers.current().lens());
    }

    @BatchMapping(typeName = "HelpRequest")
    Map<HelpRequest, Person> answeredBy(List<HelpRequest> of) {
        return people.each(of, HelpRequest::answeredBy, viewers.current().lens());
    }
}
