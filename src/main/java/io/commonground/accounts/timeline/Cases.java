package io.commonground.accounts.timeline;

import static java.util.stream.Collectors.groupingBy;

import io.commonground.accounts.Today;
import io.commonground.directory.Recorder;
import io.commonground.graph.Conflict;
import io.commonground.graph.Graph;
import io.commonground.graph.Transaction;
import io.commonground.graph.UserError;
import io.commonground.privacy.Role;
import io.commonground.privacy.Viewer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes steps about cases, each under a lock: of several at once, each finds what the last one
 * left. An escalation is closed by the customer; what its source says about it is told apart.
 */
@Component
class Cases {

    private final Graph graph;
    private final Interactions interactions;
    private final Recorder recorder;
    private final Today today;

    Cases(Graph graph, Interactions interactions, Recorder recorder, Today today) {
        this.graph = graph;
        this.interactions = interactions;
        this.recorder = recorder;
        this.today = today;
    }

    /**
     * Takes a step, once for each idempotency key.
     *
     * @throws Conflict where another step was taken about the case under the same key
     */
    Outcome take(CaseChange change, Viewer viewer) {
        if (!change.errors().isEmpty()) {
            return Outcome.refused(change.errors());
        }
        String id = interactions.get("interaction", change.interaction(), viewer.lens()).id();
        Map<String, @Nullable Object> fact =
                recorder.fact(viewer, change.kind() + " " + id, change.idempotencyKey());
        String request = Once.digest(change);
        fact.put("request", request);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("step", fact.get("id"));
        parameters.put("viewer", viewer.person());
        parameters.put("runsProgram", viewer.isAny(Role.PROGRAM_MANAGER));
        parameters.put("customer", change.confirmedBy());
        parameters.put("day", today.day().toEpochDay());
        return graph.writing(transaction -> {
            CaseStanding standing =
                    CaseStanding.of(transaction.run("timeline/standing", parameters).getFirst());
            if (standing.taken() != null && !standing.taken().equals(request)) {
                throw Once.conflict();
            }
            if (standing.taken() != null
                    || change.kind() == CaseStepKind.ACKNOWLEDGED && standing.acknowledged()) {
                return Outcome.of(id);
            }
            Instant when = change.at() == null ? later(standing.at()) : change.at();
            List<UserError> errors = standing.against(change.kind(), when, later(Instant.now()));
            if (!errors.isEmpty()) {
                return Outcome.refused(errors);
            }
            write(id, change, standing, fact, when, viewer, transaction);
            return Outcome.of(id);
        });
    }

    private static void write(
            String id,
            CaseChange change,
            CaseStanding standing,
            Map<String, @Nullable Object> fact,
            Instant when,
            Viewer viewer,
            Transaction transaction) {
        Map<String, @Nullable Object> step = new HashMap<>();
        for (String kept : List.of("id", "key", "source", "recordedAt", "request")) {
            step.put(kept, fact.get(kept));
        }
        step.put("kind", change.kind().name());
        step.put("at", Moments.stored(when));
        step.put("cause", change.cause());
        step.put("gesture", change.gesture());
        step.put("note", change.note());
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("properties", standing.after(change.kind(), when));
        parameters.put("step", step);
        parameters.put("by", viewer.person());
        parameters.put("customer", change.confirmedBy());
        transaction.run("timeline/take-step", parameters);
    }

    /** The moment everything is told for, or that one where it is later. */
    private Instant later(Instant other) {
        return today.moment().isAfter(other) ? today.moment() : other;
    }

    /** What was done about these cases, in order. */
    Map<Interaction, List<CaseStep>> steps(List<Interaction> cases) {
        Map<String, List<CaseStep>> byCase =
                graph
                        .read(
                                "timeline/steps",
                                Map.of(
                                        "ids",
                                        cases.stream().map(Interaction::id).distinct().toList()),
                                CaseStep::of)
                        .stream()
                        .collect(groupingBy(CaseStep::interaction));
        Map<Interaction, List<CaseStep>> steps = new HashMap<>();
        cases.forEach(one -> steps.put(one, byCase.getOrDefault(one.id(), List.of())));
        return steps;
    }
}
