package io.commonground.incidents;

import io.commonground.accounts.Today;
import io.commonground.directory.Recorder;
import io.commonground.graph.Conflict;
import io.commonground.graph.Digest;
import io.commonground.graph.Forbidden;
import io.commonground.graph.Graph;
import io.commonground.graph.NotFound;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import io.commonground.graph.UserError;
import io.commonground.privacy.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What callers do about their calls. Of several at the same time each finds what the last left. */
@Component
class Calls {

    private static final UserError CLOSED =
            new UserError(
                    "CLOSED", "id", "The incident is closed: nothing of it changes any more.");
    private static final UserError REACHED =
            new UserError("REACHED", "id", "They have been spoken to already.");

    private final Graph graph;
    private final Recorder recorder;
    private final Today today;

    Calls(Graph graph, Recorder recorder, Today today) {
        this.graph = graph;
        this.recorder = recorder;
        this.today = today;
    }

    /**
     * Records what came of a call; nothing more where that was done under the same key.
     *
     * @return what stands against it
     * @throws Forbidden where the call is somebody else's
     * @throws Conflict where something else came of it under the same key
     */
    List<UserError> record(
            String id,
            CallOutcome outcome,
            @Nullable String note,
            @Nullable String idempotencyKey,
            Viewer viewer) {
        Map<String, @Nullable Object> recorded =
                recorder.fact(viewer, "call " + id, idempotencyKey);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("attempt", recorded.get("id"));
        parameters.put("outcome", outcome.name());
        parameters.put("note", note);
        String request = Digest.of(outcome + "\n" + note);
        parameters.put("request", request);
        parameters.put("at", recorded.get("recordedAt"));
        parameters.put("by", viewer.person());
        return graph.writing(transaction -> {
            Row call = hold(parameters, viewer, transaction);
            if (call.flag("recorded")) {
                mustBeSame(call, request);
                return List.of();
            }
            List<UserError> errors = against(call);
            if (errors.isEmpty()) {
                transaction.run("incidents/record", parameters);
            }
            return errors;
        });
    }

    private static void mustBeSame(Row call, String request) {
        String before = call.findText("request");
        if (before != null && !before.equals(request)) {
            throw new Conflict(
                    "Something else was recorded under this 'idempotencyKey': use another one.");
        }
    }

    /**
     * Hands a call to somebody else who works for us.
     *
     * @param to own id
     * @return what stands against it
     * @throws Forbidden where the call is somebody else's
     */
    List<UserError> handOver(String id, String to, @Nullable String reason, Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("attempt", null);
        parameters.put("to", to);
        parameters.put("reason", reason);
        parameters.put("at", recorder.fact(viewer, "handing over", null).get("recordedAt"));
        return graph.writing(transaction -> {
            Row call = hold(parameters, viewer, transaction);
            if (to.equals(call.findText("caller"))) {
                return List.of();
            }
            List<UserError> errors = against(call);
            if (errors.isEmpty() && !isOnTeam(to, transaction)) {
                errors =
                        List.of(
                                new UserError(
                                        "NOT_ON_TEAM",
                                        "to",
                                        "They do not work for us today, as far as everybody may know."));
            }
            if (errors.isEmpty()) {
                transaction.run("incidents/hand-over", parameters);
            }
            return errors;
        });
    }

    private boolean isOnTeam(String person, Transaction transaction) {
        return transaction
                .find(
                        "incidents/on-team",
                        Map.of("person", person, "day", today.day().toEpochDay()))
                .isPresent();
    }

    private static List<UserError> against(Row call) {
        if (call.flag("closed")) {
            return List.of(CLOSED);
        }
        return call.text("state").equals(CallState.REACHED.name()) ? List.of(REACHED) : List.of();
    }

    private static Row hold(
            Map<String, @Nullable Object> parameters, Viewer viewer, Transaction transaction) {
        Row call =
                transaction
                        .find("incidents/hold-call", parameters)
                        .orElseThrow(() ->
                                new NotFound(
                                        "No call has that id (argument 'id'). Look it up with incident or incidentCalls."));
        Who.mustBe(
                call.findText("caller"),
                viewer,
                "A call is for its caller, or for whoever runs the program.");
        return call;
    }
}
