package io.commonground.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.neo4j.driver.Session;

/** Writes who is who in a generated graph: the vendor team, its executives, and the account. */
final class CastWriter {

    private static final List<String> ROLES =
            List.of("DECISION_MAKER", "ECONOMIC_BUYER", "CHAMPION", "INFLUENCER", "USER");

    /** Ids of facts and units begin here. */
    private static final long FACTS = (1L << 30) + 1;

    private final Session session;
    private final TieGraph graph;
    private final String source;
    private long next = FACTS;

    CastWriter(Session session, TieGraph graph, String source) {
        this.session = session;
        this.graph = graph;
        this.source = source;
    }

    void write() {
        company("vendor", "Our Own Company");
        company("client", "The Client Company");
        write("MATCH (u:Unit {key: $vendor}) SET u:Vendor", Map.of("vendor", key("vendor")));
        employ(0, TieGraph.VENDOR_TEAM, "vendor");
        employ(TieGraph.VENDOR_TEAM, TieGraph.STAKEHOLDERS, "client");
        executives();
        account();
        stakeholders();
    }

    private void company(String key, String name) {
        write(
                """
                CREATE (:Unit:Company {id: $id, key: $key, externalId: $externalId, source: $source,
                        name: $name, sortName: toLower($name), kind: 'COMPANY', headcount: 20000,
                        fingerprint: $key, recordedAt: datetime()})
                """,
                Map.of("id", id(), "key", key(key), "externalId", key, "name", name));
    }

    private void employ(int first, int people, String company) {
        write(
                """
                UNWIND $rows AS row
                MATCH (p:Person {key: row.person}), (u:Unit {key: $company})
                CREATE (p)-[:WORKED_AT {id: row.id, key: 'EMPLOYMENT||||2015', source: $source,
                        from: '2015', fromDay: 16436, current: true, fingerprint: row.id,
                        recordedAt: datetime()}]->(u)
                """,
                Map.of(
                        "rows",
                        IntStream.range(first, first + people)
                                .mapToObj(p -> Map.of("person", TieGraph.key(p), "id", id()))
                                .toList(),
                        "company",
                        key(company)));
    }

    private void executives() {
        write(
                """
                UNWIND $keys AS key
                MATCH (p:Person {key: key})
                SET p:Executive, p.capacity = 3, p.executiveSeniority = 'C_LEVEL',
                    p.executiveFingerprint = key
                """,
                Map.of(
                        "keys",
                        IntStream.range(0, TieGraph.EXECUTIVES)
                                .mapToObj(n -> TieGraph.key(TieGraph.executive(n)))
                                .toList()));
    }

    private void account() {
        write(
                """
                MATCH (u:Unit {key: $client})
                MATCH (manager:Person {key: $manager}), (owner:Person {key: $owner})
                CREATE (a:Account {id: $id, key: $key, externalId: 'account', source: $source,
                        name: u.name, sortName: u.sortName, kind: 'CUSTOMER',
                        annualRevenue: 1000000.0, currency: 'EUR', fingerprint: $key,
                        recordedAt: datetime()})-[:OF {source: $source}]->(u)
                CREATE (manager)-[:MANAGES {source: $source}]->(a)
                CREATE (owner)-[:OWNS_CONTRACT {source: $source}]->(a)
                """,
                Map.of(
                        "client", key("client"),
                        "id", id(),
                        "key", key("account"),
                        "manager", TieGraph.key(TieGraph.VENDOR_TEAM - 1),
                        "owner", TieGraph.key(TieGraph.stakeholder(0))));
    }

    private void stakeholders() {
        write(
                """
                UNWIND $rows AS row
                MATCH (p:Person {key: row.person}), (a:Account {key: $account})
                CREATE (p)-[:STAKEHOLDER_OF {id: row.id, key: '', source: $source, role: row.role,
                        influence: row.influence, fingerprint: row.id, recordedAt: datetime()}]->(a)
                """,
                Map.of(
                        "rows",
                        IntStream.range(0, TieGraph.STAKEHOLDERS)
                                .mapToObj(this::stakeholder)
                                .toList(),
                        "account",
                        key("account")));
    }

    private Map<String, Object> stakeholder(int number) {
        return Map.of(
                "person", TieGraph.key(TieGraph.stakeholder(number)),
                "id", id(),
                "role", ROLES.get(number % ROLES.size()),
                "influence", (number % 10 + 1) / 10.0);
    }

    private void write(String statement, Map<String, Object> parameters) {
        Map<String, Object> all = new java.util.HashMap<>(parameters);
        all.put("source", source);
        TieGraphWriter.run(session, statement, all);
    }

    private String id() {
        return graph.id(next++);
    }

    private static String key(String thing) {
        return TieGraph.keyOf(thing);
    }
}
