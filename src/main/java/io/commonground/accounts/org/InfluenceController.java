package io.commonground.accounts.org;

import io.commonground.accounts.Account;
import io.commonground.accounts.Accounts;
import io.commonground.accounts.Today;
import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.directory.Recorder;
import io.commonground.graph.Graph;
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

/** Lets the team say who at an account influences whom, and who is in conflict. */
@Controller
class InfluenceController {

    private final Graph graph;
    private final Influences influences;
    private final Rosters rosters;
    private final Accounts accounts;
    private final People people;
    private final Recorder recorder;
    private final Viewers viewers;
    private final Today today;

    InfluenceController(
            Graph graph,
            Influences influences,
            Rosters rosters,
            Accounts accounts,
            People people,
            Recorder recorder,
            Viewers viewers,
            Today today) {
        this.graph = graph;
        this.influences = influences;
        this.rosters = rosters;
        this.accounts = accounts;
        this.people = people;
        this.recorder = recorder;
        this.viewers = viewers;
        this.today = today;
    }

    /** What came of it. */
    record InfluencePayload(@Nullable Influence influence, List<UserError> userErrors) {}

    @MutationMapping
    InfluencePayload setInfluence(
            @Argument String account,
            @Argument String from,
            @Argument String to,
            @Argument InfluenceKind kind,
            @Argument @Nullable Double weight,
            @Argument @Nullable String note,
            @Argument @Nullable String idempotencyKey) {
        Viewer viewer = viewers.current();
        Account of = accounts.get("account", account, viewer.lens());
        Map<String, Person> ends = people.get(Map.of("from", from, "to", to), viewer.lens());
        String one = Objects.requireNonNull(ends.get("from")).ownId();
        String other = Objects.requireNonNull(ends.get("to")).ownId();
        AsOf asOf = AsOf.of(null, today.day());
        try {
            Change.within("weight", weight, 0, 1);
            mustBeTwo(one, other);
            Roster roster =
                    Objects.requireNonNull(
                            rosters.of(List.of(of.ownId()), asOf, viewer.lens()).get(of.ownId()));
            roster.find(one).orElseThrow(() -> StakeholderChanges.notOne("from"));
            roster.find(other).orElseThrow(() -> StakeholderChanges.notOne("to"));
        } catch (Refused refused) {
            return new InfluencePayload(null, List.of(refused.error()));
        }
        String what = String.join("\n", "influence", account, from, to, kind.name());
        Change change =
                new Change(
                        of,
                        viewer,
                        recorder.fact(viewer, what, idempotencyKey),
                        Change.digest(weight, note));
        Map<String, @Nullable Object> parameters = change.parameters();
        parameters.put("from", one);
        parameters.put("to", other);
        parameters.put("kind", kind.name());
        parameters.put("weight", weight);
        parameters.put("note", Change.text("note", note));
        change.mustBeSame(graph.write("accounts/org/set-influence", parameters).getFirst());
        accounts.changed();
        RosterKey key = new RosterKey(of.ownId(), asOf);
        return new InfluencePayload(
                influences.of(List.of(key), viewer.lens()).getOrDefault(key, List.of()).stream()
                        .filter(its ->
                                its.kind() == kind
                                        && its.fromPerson().equals(one)
                                        && its.toPerson().equals(other))
                        .findFirst()
                        .orElse(null),
                List.of());
    }

    private static void mustBeTwo(String one, String other) {
        if (one.equals(other)) {
            throw new Refused("ONESELF", "to", "Name two different people.");
        }
    }
}
