package io.commonground.links;

import io.commonground.graph.Names;
import io.commonground.graph.PartialDate;
import io.commonground.graph.TestGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the facts of a test, a line each: {@code Ann WORKED_AT Acme 2011..2015 unit=Sales}. Names
 * are single words and serve as ids; {@code now} means current; {@code owner=} makes a fact
 * private; units are made by the first fact that names them, or before with {@link #unit}.
 */
class Facts {

    private static final Map<String, String> LABELS =
            Map.of(
                    "WORKED_AT", "Unit:Company",
                    "ATTENDED", "Unit:School",
                    "SERVED_ON", "Unit:Board",
                    "MEMBER_OF", "Unit:Organization",
                    "INTERESTED_IN", "Interest",
                    "KNOWS_ABOUT", "Topic",
                    "CONNECTED_TO", "Person");

    private final TestGraph graph;

    Facts(TestGraph graph) {
        this.graph = graph;
    }

    void write(String lines) {
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::line);
    }

    private void line(String line) {
        String[] words = line.split("\\s+");
        Map<String, Object> properties = new HashMap<>();
        for (int i = 3; i < words.length; i++) {
            String word = words[i];
            if (word.contains("=")) {
                String[] property = word.split("=", 2);
                properties.put(property[0], value(property));
            } else {
                dates(words[1], word, properties);
            }
        }
        fact(words[0], words[1], words[2], properties);
    }

    private static Object value(String[] property) {
        return property[0].equals("statedStrength") || property[0].equals("confidence")
                ? (Object) Double.valueOf(property[1])
                : property[1].replace('_', ' ');
    }

    private static void dates(String type, String span, Map<String, Object> properties) {
        boolean connection = type.equals("CONNECTED_TO");
        String[] ends = span.split("\\.\\.", -1);
        if (!ends[0].isEmpty()) {
            properties.put(connection ? "since" : "from", ends[0]);
            properties.put("fromDay", PartialDate.of(ends[0]).earliest().toEpochDay());
        }
        if (ends[1].equals("now")) {
            properties.put("current", true);
        } else if (!ends[1].isEmpty()) {
            properties.put(connection ? "until" : "to", ends[1]);
            properties.put("toDay", PartialDate.of(ends[1]).latest().toEpochDay());
        }
    }

    void fact(String person, String type, String target, Map<String, Object> properties) {
        graph.person(person);
        if (type.equals("CONNECTED_TO")) {
            graph.person(target);
        } else if (!LABELS.get(type).startsWith("Unit") || !exists(target)) {
            unit(LABELS.get(type), target, Map.of());
        }
        Map<String, Object> all = new HashMap<>(properties);
        all.putIfAbsent("source", "source-test");
        graph.run(
                """
                MATCH (p:Person {id: $person}), (t:Unit|Interest|Topic|Person {id: $target})
                CREATE (p)-[f:%s {id: randomUUID(), recordedAt: datetime()}]->(t) SET f += $properties
                """
                        .formatted(type),
                Map.of("person", person, "target", target, "properties", all));
    }

    private boolean exists(String unit) {
        return !graph.run("MATCH (u:Unit {id: $id}) RETURN u", Map.of("id", unit)).isEmpty();
    }

    void unit(String labels, String name, Map<String, Object> properties) {
        graph.run(
                """
                MERGE (u:%s {id: $name})
                SET u.name = $name, u.key = 'test:' + $name, u.externalId = $name, u.source = 'source-test',
                  u.sortName = $sortName, u.kind = toUpper(last(labels(u)))
                SET u += $properties
                """
                        .formatted(labels),
                Map.of("name", name, "sortName", Names.fold(name), "properties", properties));
    }

    /** {@code Board BOARD GOVERNS Acme} or {@code Audit PART_OF BOARD}. */
    void structure(String part, String type, String whole, String labelsOfWhole) {
        unit("Unit:Board", part, Map.of());
        unit(labelsOfWhole, whole, Map.of());
        graph.run(
                "MATCH (a:Unit {id: $part}), (b:Unit {id: $whole}) CREATE (a)-[:%s]->(b)"
                        .formatted(type),
                Map.of("part", part, "whole", whole));
    }

    /** So many more people with a fact of that type, about that thing. */
    void crowd(int size, String type, String target) {
        unit(LABELS.get(type), target, Map.of());
        graph.run(
                """
                MATCH (t:Unit|Interest|Topic {id: $target})
                UNWIND range(1, $size) AS i
                CREATE (p:Person {id: $target + i, name: $target + i, key: 'test:' + $target + i, source: 'source-test'})
                CREATE (p)-[:%s {id: randomUUID(), source: 'source-test'}]->(t)
                """
                        .formatted(type),
                Map.of("size", size, "target", target));
    }

    /** An interaction all of them took part in. */
    void interaction(String id, String day, String kind, String state, String... people) {
        graph.run(
                """
                CREATE (:Interaction {id: $id, key: 'test:' + $id, kind: $kind, at: datetime($day), state: $state,
                  day: duration.inDays(date('1970-01-01'), date($day)).days, subject: $id, source: 'source-test'})
                """,
                Map.of("id", id, "day", day, "kind", kind, "state", state));
        for (String person : List.of(people)) {
            graph.person(person);
            graph.run(
                    """
                    MATCH (p:Person {id: $person}), (i:Interaction {id: $id})
                    CREATE (p)-[:TOOK_PART {id: randomUUID(), source: 'source-test', role: 'ATTENDEE'}]->(i)
                    """,
                    Map.of("person", person, "id", id));
        }
    }

    /** A source other than {@code test}; facts name it with {@code source=<name>}. */
    void source(String name, String retrievedOn) {
        graph.run(
                "CREATE (:Source {id: $name, name: $name, kind: 'CRM', visibility: 'TEAM', retrievedOn: $day, confidence: 0.8})",
                Map.of("name", name, "day", retrievedOn));
    }
}
