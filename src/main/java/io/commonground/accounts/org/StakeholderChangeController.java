package io.commonground.accounts.org;

import io.commonground.accounts.Accounts;
import io.commonground.accounts.Today;
import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.directory.Recorder;
import io.commonground.graph.UserError;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets the team say who matters at an account. */
@Controller
class StakeholderChangeController {

    private final StakeholderChanges changes;
    private final Accounts accounts;
    private final People people;
    private final Recorder recorder;
    private final Viewers viewers;
    private final Today today;

    StakeholderChangeController(
            StakeholderChanges changes,
            Accounts accounts,
            People people,
            Recorder recorder,
            Viewers viewers,
            Today today) {
        this.changes = changes;
        this.accounts = accounts;
        this.people = people;
        this.recorder = recorder;
        this.viewers = viewers;
        this.today = today;
    }

    /** What came of it. */
    record StakeholderPayload(@Nullable Stakeholder stakeholder, List<UserError> userErrors) {}

    @MutationMapping
    StakeholderPayload setStakeholder(
            @Argument String account,
            @Argument String person,
            @Argument @Nullable List<StakeholderRole> roles,
            @Argument @Nullable Double influence,
            @Argument @Nullable Double stance,
            @Argument @Nullable String seniority,
            @Argument @Nullable String from,
            @Argument @Nullable List<ReportsTo> reportsTo,
            @Argument boolean replaceLines,
            @Argument @Nullable String idempotencyKey) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("person", person);
        List<ReportsTo> lines = reportsTo == null ? List.of() : reportsTo;
        for (int i = 0; i < lines.size(); i++) {
            arguments.put(superior(i), lines.get(i).person());
        }
        Change change =
                change(
                        account,
                        person,
                        "stakeholder",
                        idempotencyKey,
                        Change.digest(
                                roles,
                                influence,
                                stance,
                                seniority,
                                from,
                                reportsTo,
                                replaceLines));
        Map<String, Person> known = people.get(arguments, change.viewer().lens());
        String whom = id("person", known);
        try {
            StakeholderWord word =
                    new StakeholderWord(
                            roles == null ? List.of() : roles,
                            influence,
                            stance,
                            Change.text("seniority", seniority),
                            from,
                            reportsTo == null ? null : superiors(lines, known, whom),
                            replaceLines);
            return changed(changes.set(whom, word, change).orElse(null));
        } catch (Refused refused) {
            return new StakeholderPayload(null, List.of(refused.error()));
        }
    }

    private static String superior(int position) {
        return "reportsTo " + (position + 1);
    }

    private static Map<String, LineKind> superiors(
            List<ReportsTo> lines, Map<String, Person> known, String whom) {
        Map<String, LineKind> superiors = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String superior = id(superior(i), known);
            if (superior.equals(whom)) {
                throw new Refused(
                        "ONESELF",
                        "reportsTo",
                        "Nobody reports to themselves: name somebody else.");
            }
            superiors.merge(
                    superior,
                    lines.get(i).kind(),
                    (one, other) -> one == LineKind.SOLID ? one : other);
        }
        return superiors;
    }

    @MutationMapping
    StakeholderPayload endStakeholder(
            @Argument String account,
            @Argument String person,
            @Argument @Nullable LocalDate on,
            @Argument @Nullable String note,
            @Argument @Nullable String idempotencyKey) {
        Change change = change(account, person, "end of stakeholder", idempotencyKey, "");
        String whom = id("person", people.get(Map.of("person", person), change.viewer().lens()));
        try {
            return changed(
                    changes.end(
                            whom,
                            on == null ? today.day() : on,
                            Change.text("note", note),
                            change));
        } catch (Refused refused) {
            return new StakeholderPayload(null, List.of(refused.error()));
        }
    }

    private StakeholderPayload changed(@Nullable Stakeholder stakeholder) {
        accounts.changed();
        return new StakeholderPayload(stakeholder, List.of());
    }

    private static String id(String argument, Map<String, Person> known) {
        return Objects.requireNonNull(known.get(argument)).ownId();
    }

    private Change change(
            String account,
            String person,
            String what,
            @Nullable String idempotencyKey,
            String request) {
        Viewer viewer = viewers.current();
        return new Change(
                accounts.get("account", account, viewer.lens()),
                viewer,
                recorder.fact(viewer, String.join("\n", what, account, person), idempotencyKey),
                request);
    }
}
