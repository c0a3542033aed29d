package io.commonground.accounts.org;

import io.commonground.accounts.Account;
import io.commonground.accounts.Accounts;
import io.commonground.accounts.RelationshipLevel;
import io.commonground.accounts.Today;
import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.directory.Recorder;
import io.commonground.graph.Graph;
import io.commonground.graph.UserError;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets the team say how our people stand with stakeholders, and should. */
@Controller
class RelationshipController {

    private final Graph graph;
    private final Relationships relationships;
    private final Rosters rosters;
    private final Accounts accounts;
    private final People people;
    private final Recorder recorder;
    private final Viewers viewers;
    private final Today today;

    RelationshipController(
            Graph graph,
            Relationships relationships,
            Rosters rosters,
            Accounts accounts,
            People people,
            Recorder recorder,
            Viewers viewers,
            Today today) {
        this.graph = graph;
        this.relationships = relationships;
        this.rosters = rosters;
        this.accounts = accounts;
        this.people = people;
        this.recorder = recorder;
        this.viewers = viewers;
        this.today = today;
    }

    /** What came of it. */
    record RelationshipPayload(@Nullable Relationship relationship, List<UserError> userErrors) {}

    @MutationMapping
    RelationshipPayload setRelationship(
            @Argument String account,
            @Argument String person,
            @Argument String stakeholder,
            @Argument @Nullable RelationshipLevel current,
            @Argument @Nullable RelationshipLevel desired,
            @Argument @Nullable String note,
            @Argument @Nullable String idempotencyKey) {
        Viewer viewer = viewers.current();
        Account of = accounts.get("account", account, viewer.lens());
        Map<String, Person> ends =
                people.get(Map.of("person", person, "stakeholder", stakeholder), viewer.lens());
        String ours = Objects.requireNonNull(ends.get("person")).ownId();
        String theirs = Objects.requireNonNull(ends.get("stakeholder")).ownId();
        AsOf asOf = AsOf.of(null, today.day());
        try {
            mustSaySomething(current, desired);
            mustBeOurs(ours, of, viewer.lens());
            Objects.requireNonNull(
                            rosters.of(List.of(of.ownId()), asOf, viewer.lens()).get(of.ownId()))
                    .find(theirs)
                    .orElseThrow(() -> StakeholderChanges.notOne("stakeholder"));
        } catch (Refused refused) {
            return new RelationshipPayload(null, List.of(refused.error()));
        }
        String what = String.join("\n", "relationship", account, person, stakeholder);
        Change change =
                new Change(
                        of,
                        viewer,
                        recorder.fact(viewer, what, idempotencyKey),
                        Change.digest(current, desired, note));
        Map<String, @Nullable Object> parameters = change.parameters();
        parameters.put("person", ours);
        parameters.put("stakeholder", theirs);
        parameters.put("current", current == null ? null : current.name());
        parameters.put("desired", desired == null ? null : desired.name());
        parameters.put("note", Change.text("note", note));
        change.mustBeSame(graph.write("accounts/org/set-relationship", parameters).getFirst());
        accounts.changed();
        StakeholderKey key = new StakeholderKey(of.ownId(), theirs, asOf);
        return new RelationshipPayload(
                relationships.of(List.of(key), viewer.lens()).getOrDefault(key, List.of()).stream()
                        .filter(its -> its.person().equals(ours))
                        .findFirst()
                        .orElse(null),
                List.of());
    }

    private static void mustSaySomething(
            @Nullable RelationshipLevel current, @Nullable RelationshipLevel desired) {
        if (current == null && desired == null) {
            throw new Refused(
                    "NOTHING_SAID", "current", "Say how they stand, or how they should, or both.");
        }
    }

    private void mustBeOurs(String person, Account account, Lens lens) {
        graph.find(
                        "accounts/org/ours",
                        Map.of(
                                "person",
                                person,
                                "account",
                                account.ownId(),
                                "lens",
                                lens.asParameter()))
                .filter(row -> row.flag("ours"))
                .orElseThrow(() ->
                        new Refused(
                                "NOT_OURS",
                                "person",
                                "Name somebody who works or worked for us, or manages or sponsors the account."));
    }
}
