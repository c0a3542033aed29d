package io.commonground.accounts.timeline;

import io.commonground.graph.Asker;
import io.commonground.graph.TestGraph;
import io.commonground.ties.FactsOf;
import java.util.List;
import java.util.Map;

/**
 * Acme, an account of the vendor: Max manages and Sue sponsors it, Ann and Bo serve it, Cy and Di
 * are of the customer, Old worked for us until 2020.
 */
record Acme(TestGraph graph, int port) {

    static final String DAY = "2026-11-22";

    void draw() {
        new FactsOf(graph)
                .draw(
                        """
                        Max works Vendor(50) 2010..now
                        Sue works Vendor(50) 2010..now
                        Ann works Vendor(50) 2010..now
                        Bo works Vendor(50) 2010..now
                        Old works Vendor(50) 2010..2020
                        Cy works AcmeInc(90) 2010..now
                        Di works AcmeInc(90) 2010..now
                        """);
        graph.run(
                """
                MATCH (v:Unit {id: 'Vendor'}), (c:Unit {id: 'AcmeInc'}), (max:Person {id: 'Max'}), (sue:Person {id: 'Sue'}), (cy:Person {id: 'Cy'})
                SET v:Vendor
                CREATE (a:Account {id: 'acme', key: 'test:acme', externalId: 'acme', source: 'source-test', name: 'Acme', sortName: 'acme', kind: 'CUSTOMER', region: 'North'})-[:OF]->(c),
                  (max)-[:MANAGES]->(a), (sue)-[:SPONSORS {fromDay: 15000}]->(a),
                  (cy)-[:STAKEHOLDER_OF {id: 's1', role: 'DECISION_MAKER', source: 'source-test', recordedAt: datetime('2026-01-01T00:00Z')}]->(a)
                """);
    }

    /** An interaction as an import writes it: {@code MEETING 2026-11-03 Ann Cy}. */
    String had(String line, Map<String, Object> more) {
        String[] words = line.split(" ");
        return graph.run(
                        """
                        MATCH (a:Account {id: 'acme'})
                        CREATE (i:Interaction {id: randomUUID(), kind: $kind, state: 'HELD', source: 'source-test', at: datetime($day + 'T10:00Z'), recordedAt: datetime($day + 'T10:00Z')})-[:CONCERNS]->(a)
                        SET i += $more, i.day = duration.inDays(date('1970-01-01'), date($day)).days, i.account = a.key, i.key = coalesce(i.key, 'test:' + i.id),
                          i.openCase = CASE WHEN (i.kind = 'SUPPORT_CASE' OR i.severity IS NOT NULL) AND i.resolvedAt IS NULL THEN a.key END
                        WITH i
                        UNWIND $people + [null] AS name
                        OPTIONAL MATCH (p:Person {id: name})
                        FOREACH (_ IN CASE WHEN p IS NULL THEN [] ELSE [1] END | CREATE (p)-[:TOOK_PART {id: randomUUID(), role: 'ATTENDEE', source: 'source-test'}]->(i))
                        RETURN DISTINCT i.id AS id
                        """,
                        Map.of(
                                "kind",
                                words[0],
                                "day",
                                words[1],
                                "people",
                                List.of(words).subList(2, words.length),
                                "more",
                                more))
                .getFirst()
                .get("id")
                .asString();
    }

    String had(String line) {
        return had(line, Map.of());
    }

    Asker as(String name, String... roles) {
        return Asker.at(port).as(name, roles.length == 0 ? new String[] {"SELLER"} : roles);
    }

    /** What a field of the account answers. */
    Asker.Answer ask(String fields) {
        return as("Ann").ask("{ account(id: \"test:acme\") { %s } }".formatted(fields));
    }
}
