package io.commonground.incidents;

import io.commonground.directory.Recorder;
import io.commonground.graph.Conflict;
import io.commonground.graph.Graph;
import io.commonground.graph.Ids;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Viewer;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens incidents, writes and extends their call lists, and closes them. */
@Component
class CallLists {

    private final Graph graph;
    private final Exposures exposures;
    private final Recorder recorder;

    CallLists(Graph graph, Exposures exposures, Recorder recorder) {
        this.graph = graph;
        this.exposures = exposures;
        this.recorder = recorder;
    }

    /**
     * Opens an incident with its call list; gives its id, that of the one there is where it was
     * opened before under the same key.
     *
     * @throws Conflict where another one was opened under the same key
     */
    String open(OpenIncidentInput input, @Nullable String idempotencyKey, Viewer viewer) {
        Trouble trouble = input.trouble();
        Map<String, @Nullable Object> recorded = recorder.fact(viewer, "incident", idempotencyKey);
        String id = String.valueOf(recorded.get("id"));
        Plan plan = exposures.plan(trouble, null, Listed.NOBODY, viewer.lens());
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("by", viewer.person());
        parameters.put("writing", Ids.next());
        parameters.put(
                "properties",
                Map.of(
                        "title", input.title().strip(),
                        "topics", trouble.topics().stream().map(Topic::text).toList(),
                        "by", trouble.by().stream().map(ExposureKind::name).toList(),
                        "regions", trouble.regions(),
                        "currency", exposures.currency(),
                        "request", input.fingerprint(),
                        "openedAt", now()));
        graph.writing(transaction -> {
            Row begun = transaction.run("incidents/begin", parameters).getFirst();
            if (!begun.text("request").equals(input.fingerprint())) {
                throw new Conflict(
                        "Another incident was opened under this 'idempotencyKey': use another one.");
            }
            if (begun.flag("created")) {
                write(id, input.title().strip(), plan, transaction);
            }
            return id;
        });
        return id;
    }

    /** Whom the list of an incident has not, as things are today, in the accounts they may see. */
    Plan missing(Incident incident, Viewer viewer) {
        Listed listed = Listed.of(graph.read("incidents/listed", Map.of("id", incident.id())));
        Trouble trouble = Trouble.of(incident.topics(), incident.by(), incident.regions());
        return exposures.plan(trouble, null, listed, viewer.lens());
    }

    /** Puts them on the list; false where the incident has been closed. */
    boolean add(Incident incident, Plan plan) {
        return graph.writing(transaction -> {
            boolean open = !hold(incident.id(), transaction).flag("closed");
            if (open) {
                write(incident.id(), incident.title(), plan, transaction);
            }
            return open;
        });
    }

    /** Ends an incident; false where it has been closed already. */
    boolean close(String id, String reason, Viewer viewer) {
        return graph.writing(transaction -> {
            Row row = hold(id, transaction);
            Who.mustBe(
                    row.findText("openedBy"),
                    viewer,
                    "An incident is closed by who opened it, or by whoever runs the program.");
            if (!row.flag("closed")) {
                Map<String, @Nullable Object> parameters = new HashMap<>();
                parameters.put("id", id);
                parameters.put("reason", reason);
                parameters.put("at", now());
                parameters.put("by", viewer.person());
                transaction.run("incidents/close", parameters);
            }
            return !row.flag("closed");
        });
    }

    private static Row hold(String id, Transaction transaction) {
        return transaction.find("incidents/hold", Map.of("id", id)).orElseThrow(Incidents::absent);
    }

    private static void write(String id, String title, Plan plan, Transaction transaction) {
        ZonedDateTime now = now();
        transaction.run(
                "incidents/list",
                Map.of(
                        "id",
                        id,
                        "accounts",
                        plan.accounts().stream().map(exposed -> account(exposed, now)).toList()));
        Map<String, String> names = new HashMap<>();
        plan.accounts().forEach(exposed -> names.put(exposed.account(), exposed.name()));
        List<Map<String, @Nullable Object>> calls = new ArrayList<>();
        for (PlannedCall call : plan.calls()) {
            calls.add(call(id, call, calls.size(), names.get(call.account()) + ": " + title));
        }
        transaction.run(
                "incidents/add-calls",
                Map.of("id", id, "calls", calls, "writing", Ids.next(), "at", now));
    }

    private static Map<String, @Nullable Object> account(Exposed exposed, ZonedDateTime now) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put(
                "exposedBy", exposed.by().stream().map(ExposureFact::toString).distinct().toList());
        properties.put("revenue", exposed.worth());
        properties.put("missingShare", exposed.missingShare());
        properties.put("missing", exposed.missing().size());
        properties.put("exposure", exposed.exposure());
        properties.put("listedAt", now);
        return Map.of("account", exposed.account(), "properties", properties);
    }

    private static Map<String, @Nullable Object> call(
            String incident, PlannedCall call, int position, String text) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", Ids.next());
        properties.put("incident", incident);
        properties.put("state", CallState.PLANNED.name());
        properties.put("route", call.route().name());
        properties.put("strength", call.strength());
        properties.put("position", position);
        properties.put("text", text);
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("key", String.join("|", incident, call.account(), call.stakeholder()));
        row.put("account", call.account());
        row.put("stakeholder", call.stakeholder());
        row.put("caller", call.caller());
        row.put("via", call.via());
        row.put("properties", properties);
        return row;
    }

    private static ZonedDateTime now() {
        return ZonedDateTime.now(ZoneOffset.UTC);
    }
}
