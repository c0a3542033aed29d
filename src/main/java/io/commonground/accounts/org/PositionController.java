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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets the team say which positions there are at an account, and who holds them. */
@Controller
class PositionController {

    private final PositionChanges changes;
    private final Accounts accounts;
    private final People people;
    private final Recorder recorder;
    private final Viewers viewers;
    private final Today today;

    PositionController(
            PositionChanges changes,
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
    record PositionPayload(@Nullable ChartNode node, List<UserError> userErrors) {}

    @MutationMapping
    PositionPayload setPosition(
            @Argument String account,
            @Argument @Nullable String position,
            @Argument @Nullable String title,
            @Argument @Nullable String unit,
            @Argument @Nullable String seniority,
            @Argument @Nullable List<PositionHolder> holders,
            @Argument @Nullable List<PositionUnder> under,
            @Argument @Nullable LocalDate on,
            @Argument @Nullable String idempotencyKey) {
        Change change =
                change(
                        account,
                        "position " + position,
                        idempotencyKey,
                        Change.digest(title, unit, seniority, holders, under, on));
        List<Map<String, @Nullable Object>> held = holders == null ? null : rows(holders, change);
        try {
            PositionChanges.Word word =
                    new PositionChanges.Word(
                            position,
                            Change.text("title", title),
                            Change.text("unit", unit),
                            Change.text("seniority", seniority),
                            held,
                            under,
                            on == null ? today.day() : on);
            return changed(changes.set(word, change));
        } catch (Refused refused) {
            return new PositionPayload(null, List.of(refused.error()));
        }
    }

    private List<Map<String, @Nullable Object>> rows(List<PositionHolder> holders, Change change) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < holders.size(); i++) {
            arguments.put("holders " + (i + 1), holders.get(i).person());
        }
        Map<String, Person> known = people.get(arguments, change.viewer().lens());
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < holders.size(); i++) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("person", Objects.requireNonNull(known.get("holders " + (i + 1))).ownId());
            Change.from(holders.get(i).from(), row);
            rows.add(row);
        }
        return rows;
    }

    @MutationMapping
    PositionPayload endPosition(
            @Argument String account, @Argument String position, @Argument @Nullable LocalDate on) {
        Change change = change(account, "end of position", null, "");
        try {
            return changed(changes.end(position, on == null ? today.day() : on, change));
        } catch (Refused refused) {
            return new PositionPayload(null, List.of(refused.error()));
        }
    }

    private PositionPayload changed(Optional<ChartNode> node) {
        accounts.changed();
        return new PositionPayload(node.orElse(null), List.of());
    }

    private Change change(
            String account, String what, @Nullable String idempotencyKey, String request) {
        Viewer viewer = viewers.current();
        return new Change(
                accounts.get("account", account, viewer.lens()),
                viewer,
                recorder.fact(viewer, what + "\n" + account, idempotencyKey),
                request);
    }
}
