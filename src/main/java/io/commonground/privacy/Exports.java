package io.commonground.privacy;

import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Everything that is known of a person, with where it came from, as one document. What others know
 * privately of them is told by kind and number: their notes are theirs (GDPR article 15(4)).
 */
@Component
class Exports {

    private static final String FORMAT = "common-ground person 1";

    private final Graph graph;
    private final AuditTrail trail;

    Exports(Graph graph, AuditTrail trail) {
        this.graph = graph;
        this.trail = trail;
    }

    /**
     * The document: maps, lists, texts, numbers and truth values only. What the person answered in
     * introductions is for themself, and for an administrator who has no part in it, since somebody
     * without a seat gets theirs no other way.
     */
    Map<String, Object> of(String person, Viewer viewer) {
        return graph.reading(transaction -> document(person, viewer, transaction));
    }

    private Map<String, Object> document(String person, Viewer viewer, Transaction transaction) {
        Map<String, Object> parameters = Map.of("person", person);
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        List<Object> withheld = new ArrayList<>();
        document.put("format", FORMAT);
        document.put("takenAt", Instant.now());
        document.put(
                "person", transaction.run("privacy/export-person", parameters).getFirst().asMap());
        document.put("facts", details("privacy/export-facts", parameters, withheld, transaction));
        document.put(
                "interactions",
                details("privacy/export-interactions", parameters, withheld, transaction));
        if (person.equals(viewer.person()) || viewer.isAny(Role.ADMIN)) {
            document.put("introductions", introductions(person, viewer, transaction));
        } else {
            document.put("notForYou", List.of("introductions"));
        }
        document.put("ties", rows("privacy/export-ties", parameters, transaction));
        document.put("grants", rows("privacy/export-grants", parameters, transaction));
        document.put("privateSources", rows("privacy/export-sources", parameters, transaction));
        document.put("audit", trail.about(person, transaction));
        document.put("knownToOthersPrivately", withheld);
        return plain(document);
    }

    private static List<Object> introductions(
            String person, Viewer viewer, Transaction transaction) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("person", person);
        parameters.put("viewer", viewer.person());
        return rows("privacy/export-introductions", parameters, transaction);
    }

    private static List<Object> details(
            String statement,
            Map<String, Object> parameters,
            List<Object> withheld,
            Transaction transaction) {
        List<Object> details = new ArrayList<>();
        for (Row row : transaction.run(statement, parameters)) {
            if (row.flag("mine")) {
                row.rows("details").forEach(detail -> details.add(detail.asMap()));
            } else {
                String kind = statement.endsWith("interactions") ? "TOOK_PART" : row.text("type");
                withheld.add(Map.of("kind", kind, "count", row.number("facts")));
            }
        }
        return details;
    }

    private static List<Object> rows(
            String statement,
            Map<String, ? extends @Nullable Object> parameters,
            Transaction transaction) {
        return transaction.run(statement, parameters).stream().<Object>map(Row::asMap).toList();
    }

    /** Days and moments as texts; what is not known is left out. */
    private static Map<String, Object> plain(Map<?, ?> map) {
        Map<String, Object> plain = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            if (value != null) {
                plain.put(String.valueOf(name), plain(name, value));
            }
        });
        return plain;
    }

    private static Object plain(Object name, Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                    map instanceof LinkedHashMap ? plain(map) : plain(new TreeMap<>(map));
            case List<?> list -> list.stream().map(element -> plain(name, element)).toList();
            case Long day when name.equals("lastSeen") || name.equals("neededBy") ->
                    LocalDate.ofEpochDay(day).toString();
            case ZonedDateTime moment -> moment.toOffsetDateTime().toString();
            case Number number -> number;
            case Boolean flag -> flag;
            default -> value.toString();
        };
    }
}
