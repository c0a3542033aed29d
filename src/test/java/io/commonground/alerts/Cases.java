package io.commonground.alerts;

import io.commonground.graph.TestGraph;
import java.util.List;
import java.util.Map;

/** Acme of the north, which Sue sponsors and Max manages, and cases of it that raise alerts. */
record Cases(TestGraph graph) {

    Cases draw() {
        List.of("Ann", "Max", "Sue", "Cy", "Pam").forEach(graph::person);
        graph.run(
                """
                MATCH (max:Person {id: 'Max'}), (sue:Person {id: 'Sue'})
                CREATE (a:Account {id: 'acme', key: 'test:acme', externalId: 'acme', source: 'source-test', name: 'Acme', sortName: 'acme', region: 'North'})
                CREATE (max)-[:MANAGES]->(a)<-[:SPONSORS {fromDay: 0}]-(sue)
                """);
        return this;
    }

    /** A case that has been open for three days. */
    void open(String id, int severity) {
        graph.run(
                """
                MATCH (a:Account {id: 'acme'})
                MERGE (i:Interaction {id: $id})
                ON CREATE SET i.key = 'test:' + $id, i.kind = 'SUPPORT_CASE', i.state = 'HELD', i.subject = 'Line down'
                SET i.severity = $severity, i.resolvedAt = null,
                  i.at = datetime() - duration('P3D'), i.day = duration.inDays(date('1970-01-01'), date() - duration('P3D')).days
                MERGE (i)-[:CONCERNS]->(a)
                """,
                Map.of("id", id, "severity", severity));
    }

    void resolve(String id) {
        graph.run(
                "MATCH (i:Interaction {id: $id}) SET i.resolvedAt = datetime() - duration('PT1S')",
                Map.of("id", id));
    }

    /** Each alert: {@code OPEN case-1 2}, with the number it was told under last. */
    List<String> alerts() {
        return lines(
                """
                MATCH (a:Alert)
                RETURN a.state + ' ' + split(a.key, ':')[1] + ' ' + a.sequence AS line ORDER BY a.key
                """);
    }

    /** What was told, in its order: {@code 1 RAISED case-1}. */
    List<String> told() {
        return lines(
                """
                MATCH (a:Alert)-[:HAD]->(s:AlertStep)
                WHERE s.sequence IS NOT NULL
                RETURN s.sequence + ' ' + s.act + ' ' + split(a.key, ':')[1] AS line ORDER BY s.sequence
                """);
    }

    /** Everything the graph holds of alerts. */
    List<String> digest() {
        return lines(
                """
                MATCH (n:Alert|AlertStep|AlertLog)
                OPTIONAL MATCH (n)-[r]->(x)
                WITH n, type(r) + ' ' + x.id AS link ORDER BY link
                WITH n, collect(link) AS links
                WITH n, [k IN keys(n) | k + '=' + toString(n[k])] + links AS words
                RETURN reduce(text = labels(n)[0], word IN words | text + ' ' + word) AS line ORDER BY line
                """);
    }

    private List<String> lines(String cypher) {
        return graph.run(cypher).stream().map(row -> row.get("line").asString()).toList();
    }
}
