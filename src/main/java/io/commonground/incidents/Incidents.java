package io.commonground.incidents;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.commonground.graph.Connection;
import io.commonground.graph.Cursor;
import io.commonground.graph.Graph;
import io.commonground.graph.NotFound;
import io.commonground.graph.Row;
import io.commonground.privacy.Role;
import io.commonground.privacy.Viewer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Incidents and their call lists, as far as a viewer may see the accounts. */
@Component
class Incidents {

    private static final String LIST = "incidents";

    private final Graph graph;

    Incidents(Graph graph) {
        this.graph = graph;
    }

    Optional<Incident> find(String id) {
        return list(List.of(id)).stream().findFirst();
    }

    /**
     * The incident.
     *
     * @throws NotFound where there is none
     */
    Incident get(String id) {
        return find(id).orElseThrow(Incidents::absent);
    }

    static NotFound absent() {
        return new NotFound("No incident has that id (argument 'id'). Look it up with incidents.");
    }

    private List<Incident> list(List<String> ids) {
        Map<String, Incident> found =
                graph.read("incidents/by-id", Map.of("ids", ids), Incident::of).stream()
                        .collect(toMap(Incident::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The latest first. */
    Connection<Incident> page(@Nullable Boolean open, int first, @Nullable String after) {
        Cursor cursor = Cursor.decode(after, LIST, 2);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("open", open);
        parameters.put("after", cursor == null ? null : cursor.values());
        parameters.put("limit", Connection.size(first) + 1);
        List<String> ids = graph.read("incidents/page", parameters, row -> row.text("id"));
        return Connection.of(
                list(ids),
                first,
                cursor,
                incident -> Cursor.at(LIST, incident.opened().toString(), incident.id()),
                () -> graph.find("incidents/count", parameters).orElseThrow().number("total"));
    }

    /** By incident the accounts on its list that the viewer may see, in order. */
    Map<String, List<IncidentAccount>> accounts(Collection<String> ids, Viewer viewer) {
        List<Row> rows = graph.read("incidents/accounts", parameters(ids, viewer));
        List<String> calls = rows.stream().flatMap(row -> row.texts("calls").stream()).toList();
        Map<String, IncidentCall> found = calls(calls, null, viewer);
        return rows.stream()
                .map(row -> IncidentAccount.of(row, found))
                .collect(groupingBy(IncidentAccount::incidentId));
    }

    /** By incident how far it has come, in the accounts that the viewer may see. */
    Map<String, IncidentProgress> progress(Collection<String> ids, Viewer viewer) {
        return graph.read("incidents/progress", parameters(ids, viewer)).stream()
                .collect(toMap(row -> row.text("incident"), IncidentProgress::of));
    }

    /** By incident how many calls its callers have, as far as the viewer may know. */
    Map<String, List<IncidentCaller>> callers(Collection<String> ids, Viewer viewer) {
        Map<String, @Nullable Object> parameters = parameters(ids, viewer);
        parameters.put("all", viewer.isAny(Role.PROGRAM_MANAGER));
        Map<String, List<IncidentCaller>> callers = new HashMap<>();
        graph.read("incidents/callers", parameters)
                .forEach(row ->
                        callers.computeIfAbsent(row.text("incident"), _ -> new ArrayList<>())
                                .add(IncidentCaller.of(row)));
        return callers;
    }

    /** The calls that are the viewer's to make, of open incidents. */
    List<IncidentCall> callsOf(Viewer viewer) {
        return viewer.person() == null
                ? List.of()
                : List.copyOf(calls(List.of(), viewer.person(), viewer).values());
    }

    Optional<IncidentCall> findCall(String id, Viewer viewer) {
        return Optional.ofNullable(calls(List.of(id), null, viewer).get(id));
    }

    private Map<String, IncidentCall> calls(
            Collection<String> ids, @Nullable String caller, Viewer viewer) {
        if (ids.isEmpty() && caller == null) {
            return Map.of();
        }
        Map<String, @Nullable Object> parameters = parameters(ids, viewer);
        parameters.put("caller", caller);
        Map<String, IncidentCall> calls = new LinkedHashMap<>();
        graph.read("incidents/calls", parameters, IncidentCall::of)
                .forEach(call -> calls.put(call.id(), call));
        return calls;
    }

    private static Map<String, @Nullable Object> parameters(Collection<String> ids, Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("ids", ids.stream().distinct().toList());
        parameters.put("lens", viewer.lens().asParameter());
        return parameters;
    }
}
