package io.commonground.alerts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.commonground.graph.Connection;
import io.commonground.graph.Cursor;
import io.commonground.graph.Graph;
import io.commonground.graph.InvalidRequest;
import io.commonground.graph.NotFound;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Role;
import io.commonground.privacy.Viewer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The alerts as far as a viewer may see them: those about accounts they see; those about our own
 * people only if it is them, or they run the program; those for one person only if it is them.
 */
@Component
class Alerts {

    private static final String LIST = "alerts";

    private final Graph graph;

    Alerts(Graph graph) {
        this.graph = graph;
    }

    /** The last told first; those that are not closed where the filter names no state. */
    Connection<Alert> page(AlertFilter filter, int first, @Nullable String after, Viewer viewer) {
        Cursor cursor = Cursor.decode(after, LIST, 1);
        Map<String, @Nullable Object> parameters = filter.parameters(AlertState.standing());
        parameters.putAll(seenBy(viewer));
        parameters.put("after", cursor == null ? null : number(cursor));
        parameters.put("limit", Connection.size(first) + 1);
        return Connection.of(
                graph.read("alerts/list", parameters, row -> Alert.of(row.getRow("alert"))),
                first,
                cursor,
                alert -> Cursor.at(LIST, Long.toString(alert.sequence())),
                () -> graph.read("alerts/count", parameters).getFirst().number("total"));
    }

    /** The alert, if the viewer may see it. */
    Optional<Alert> find(String id, Viewer viewer) {
        return graph.reading(transaction -> find(id, viewer, transaction));
    }

    /**
     * The alert as it is in that transaction; absent and unseen are the same error.
     *
     * @throws NotFound where there is none, as far as the viewer sees
     */
    static Alert get(String id, Viewer viewer, Transaction transaction) {
        return find(id, viewer, transaction)
                .orElseThrow(() ->
                        new NotFound(
                                "No alert has that id (argument 'id'). List them with alerts."));
    }

    private static Optional<Alert> find(String id, Viewer viewer, Transaction transaction) {
        Map<String, @Nullable Object> parameters = seenBy(viewer);
        parameters.put("id", id);
        return transaction
                .find("alerts/by-id", parameters)
                .map(row -> Alert.of(row.getRow("alert")));
    }

    /** What has happened to each of these, by id, in order. */
    Map<String, List<AlertStep>> steps(Collection<String> ids) {
        return graph.read("alerts/steps", Map.of("ids", List.copyOf(ids))).stream()
                .collect(
                        groupingBy(
                                (Row row) -> row.text("alert"), mapping(AlertStep::of, toList())));
    }

    /** The last thing that somebody did about each of these since it was raised, by id. */
    Map<String, AlertStep> reactions(Collection<String> ids) {
        Map<String, AlertStep> reactions = new HashMap<>();
        graph.read("alerts/last-reaction", Map.of("ids", List.copyOf(ids)))
                .forEach(row -> reactions.put(row.text("alert"), AlertStep.of(row)));
        return reactions;
    }

    /** The lens, and whether the viewer runs the program. */
    static Map<String, @Nullable Object> seenBy(Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("lens", viewer.lens().asParameter());
        parameters.put("all", viewer.isAny(Role.PROGRAM_MANAGER));
        return parameters;
    }

    /** The number a cursor stands on. */
    static long number(Cursor cursor) {
        try {
            return Long.parseLong(cursor.values().getFirst());
        } catch (NumberFormatException notOurs) {
            throw new InvalidRequest("'after' is not a cursor of alerts: pass one that was given.");
        }
    }
}
