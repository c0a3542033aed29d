package io.commonground.accounts.books;

import io.commonground.accounts.Account;
import io.commonground.accounts.Accounts;
import io.commonground.directory.People;
import io.commonground.graph.NotFound;
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

/** Lets the team record what it knows of accounts, and withdraw what was wrong. */
@Controller
class FactRecordController {

    private final FactRecords records;
    private final Books books;
    private final Accounts accounts;
    private final People people;
    private final Parts parts;
    private final Viewers viewers;

    FactRecordController(
            FactRecords records,
            Books books,
            Accounts accounts,
            People people,
            Parts parts,
            Viewers viewers) {
        this.records = records;
        this.books = books;
        this.accounts = accounts;
        this.people = people;
        this.parts = parts;
        this.viewers = viewers;
    }

    /** What came of it. */
    record AccountFactPayload(@Nullable AccountFact fact, List<UserError> userErrors) {

        static AccountFactPayload refused(List<UserError> errors) {
            return new AccountFactPayload(null, errors);
        }
    }

    /** What came of it. */
    record AccountFiguresPayload(@Nullable AccountFigures figures, List<UserError> userErrors) {}

    @MutationMapping
    AccountFactPayload recordAccountFact(@Argument AccountFactInput input) {
        Viewer viewer = viewers.current();
        Account account = accounts.get("account", input.account(), viewer.lens());
        List<UserError> errors = input.errors();
        if (!errors.isEmpty()) {
            return AccountFactPayload.refused(errors);
        }
        String controller = person("controlledBy", input.controlledBy(), viewer);
        AccountFact old =
                input.replaces() == null ? null : replaced(input.replaces(), account, viewer);
        if (old != null && controller == null && input.kind() == AccountFactKind.BUDGET) {
            controller = old.controller();
        }
        return records.record(
                        input, account.ownId(), controller, old == null ? null : old.id(), viewer)
                .map(id -> now(id, viewer))
                .orElseGet(() -> AccountFactPayload.refused(List.of(noLongerHolds("replaces"))));
    }

    private AccountFact replaced(String id, Account account, Viewer viewer) {
        AccountFact old = get("replaces", id, viewer);
        if (!old.account().equals(account.ownId())) {
            throw absent("replaces");
        }
        parts.mustKeep(old, viewer);
        return old;
    }

    @MutationMapping
    AccountFiguresPayload recordAccountFigures(@Argument AccountFiguresInput input) {
        Viewer viewer = viewers.current();
        Account account = accounts.get("account", input.account(), viewer.lens());
        parts.mustKeep(account.ownId(), viewer);
        List<UserError> errors = input.errors();
        if (!errors.isEmpty()) {
            return new AccountFiguresPayload(null, errors);
        }
        String id = records.record(input, account.ownId(), viewer);
        accounts.changed();
        AccountFigures recorded =
                books
                        .figures(List.of(account.ownId()), viewer.lens())
                        .getOrDefault(account.ownId(), List.of())
                        .stream()
                        .filter(figures -> figures.id().equals(id))
                        .findFirst()
                        .orElse(null);
        return new AccountFiguresPayload(recorded, List.of());
    }

    @MutationMapping
    AccountFactPayload setBudgetController(
            @Argument String fact, @Argument @Nullable String person) {
        Viewer viewer = viewers.current();
        AccountFact budget = get("fact", fact, viewer);
        if (budget.kind() != AccountFactKind.BUDGET) {
            return AccountFactPayload.refused(
                    List.of(
                            new UserError(
                                    "NOT_A_BUDGET",
                                    "fact",
                                    "Only of a budget it is said who controls it.")));
        }
        if (!budget.holds()) {
            return AccountFactPayload.refused(List.of(noLongerHolds("fact")));
        }
        records.control(budget.id(), person("person", person, viewer), viewer);
        return now(budget.id(), viewer);
    }

    @MutationMapping
    AccountFactPayload retractFact(@Argument String id, @Argument String reason) {
        Viewer viewer = viewers.current();
        AccountFact fact = get("id", id, viewer);
        parts.mustKeep(fact, viewer);
        Checks checks = new Checks().text("reason", reason, Checks.LONGEST_REASON);
        if (checks.failed()) {
            return AccountFactPayload.refused(checks.errors());
        }
        return records.retract(fact, reason.strip(), viewer)
                ? now(id, viewer)
                : new AccountFactPayload(fact, List.of(noLongerHolds("id")));
    }

    private static UserError noLongerHolds(String field) {
        return new UserError(
                "NO_LONGER_HOLDS",
                field,
                "It was replaced or withdrawn before: look up what holds now.");
    }

    private @Nullable String person(String argument, @Nullable String named, Viewer viewer) {
        return named == null
                ? null
                : Objects.requireNonNull(
                                people.get(Map.of(argument, named), viewer.lens()).get(argument))
                        .ownId();
    }

    private AccountFactPayload now(String id, Viewer viewer) {
        accounts.changed();
        return new AccountFactPayload(get("id", id, viewer), List.of());
    }

    private AccountFact get(String argument, String id, Viewer viewer) {
        return books.findFact(id, viewer).orElseThrow(() -> absent(argument));
    }

    private static NotFound absent(String argument) {
        return new NotFound(
                "No such fact about an account is known (argument '%s'). Look its id up with account(id: …) { facts { id } }."
                        .formatted(argument));
    }
}
