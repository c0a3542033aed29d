package io.commonground.accounts.books;

import io.commonground.accounts.Account;
import io.commonground.accounts.Accounts;
import io.commonground.accounts.books.AccountRecords.Seat;
import io.commonground.directory.Organization;
import io.commonground.directory.Organizations;
import io.commonground.directory.People;
import io.commonground.directory.Sources;
import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import io.commonground.graph.Source;
import io.commonground.graph.UserError;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets the team record accounts that no import brings. */
@Controller
class AccountRecordController {

    private static final UserError PRIVATE =
            new UserError(
                    "PRIVATE",
                    "organization",
                    "You know of it privately, and an account is open to the whole team: record the organization openly first.");

    private final AccountRecords records;
    private final Accounts accounts;
    private final Organizations organizations;
    private final People people;
    private final Sources sources;
    private final Parts parts;
    private final Viewers viewers;

    AccountRecordController(
            AccountRecords records,
            Accounts accounts,
            Organizations organizations,
            People people,
            Sources sources,
            Parts parts,
            Viewers viewers) {
        this.records = records;
        this.accounts = accounts;
        this.organizations = organizations;
        this.people = people;
        this.sources = sources;
        this.parts = parts;
        this.viewers = viewers;
    }

    /** What came of it. */
    record AccountPayload(@Nullable Account account, List<UserError> userErrors) {}

    @MutationMapping
    AccountPayload upsertAccount(@Argument AccountInput input) {
        Viewer viewer = viewers.current();
        return input.id() == null ? create(input, viewer) : change(input, input.id(), viewer);
    }

    private AccountPayload create(AccountInput input, Viewer viewer) {
        List<UserError> errors = input.errors(null);
        if (!errors.isEmpty()) {
            return new AccountPayload(null, errors);
        }
        Organization organization =
                organizations.get(
                        "organization",
                        Objects.requireNonNull(input.organization()),
                        viewer.lens());
        List<Seat> seats = new ArrayList<>();
        seats.add(
                Seat.manager(
                        input.manager().isOmitted()
                                ? viewer.person()
                                : person("manager", input.manager().value(), viewer)));
        seats.add(
                Seat.contractOwner(person("contractOwner", input.contractOwner().value(), viewer)));
        return records.create(input, organization, seats, viewer)
                .map(id -> now(id, viewer))
                .orElseGet(() -> new AccountPayload(null, List.of(PRIVATE)));
    }

    private AccountPayload change(AccountInput input, String id, Viewer viewer) {
        Account account = accounts.get("id", id, viewer.lens());
        parts.mustManage(account.ownId(), viewer);
        Source source =
                Objects.requireNonNull(sources.of(List.of(account), Account::source).get(account));
        List<UserError> errors =
                source.name().equals(Source.RECORDED)
                        ? input.errors(account)
                        : List.of(imported(source));
        if (!errors.isEmpty()) {
            return new AccountPayload(account, errors);
        }
        List<Seat> seats = new ArrayList<>();
        if (!input.manager().isOmitted()) {
            seats.add(Seat.manager(person("manager", input.manager().value(), viewer)));
        }
        if (!input.contractOwner().isOmitted()) {
            seats.add(
                    Seat.contractOwner(
                            person("contractOwner", input.contractOwner().value(), viewer)));
        }
        records.change(account, input, seats, viewer);
        return now(account.ownId(), viewer);
    }

    private static UserError imported(Source source) {
        return new UserError(
                "IMPORTED",
                "id",
                "It comes from the source '%s' and would be as it was with the next import: change it there, or record figures and facts about it."
                        .formatted(source.name()));
    }

    private @Nullable String person(String argument, @Nullable String named, Viewer viewer) {
        return named == null
                ? null
                : Objects.requireNonNull(
                                people.get(Map.of(argument, named), viewer.lens()).get(argument))
                        .ownId();
    }

    /** As whoever changed it sees it now: what they manage is theirs from this moment on. */
    private AccountPayload now(String id, Viewer viewer) {
        Lens lens =
                viewer.person() == null
                        ? viewer.lens()
                        : viewers.find(
                                        new Reference(Kind.PERSON, viewer.person(), null),
                                        viewer.roles())
                                .map(Viewer::lens)
                                .orElse(viewer.lens());
        accounts.changed();
        return new AccountPayload(accounts.listById(List.of(id), lens).get(id), List.of());
    }
}
