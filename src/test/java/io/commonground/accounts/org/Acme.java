package io.commonground.accounts.org;

import io.commonground.graph.Asker;
import io.commonground.graph.TestGraph;
import io.commonground.ties.FactsOf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An account, Acme, with the facts that sources brought about its people, and Max, who manages it
 * for us.
 */
record Acme(TestGraph graph, int port) {

    Acme draw() {
        new FactsOf(graph)
                .draw(
                        """
                        Ann works Acme(50) 2015..now
                        Max works Vendor(20) 2015..now
                        """);
        graph.run(
                """
                MATCH (u:Unit {id: 'Acme'}), (v:Unit {id: 'Vendor'}), (max:Person {id: 'Max'})
                SET v:Vendor
                CREATE (a:Account {id: 'acme', key: 'test:acme', externalId: 'acme', source: 'source-test', name: 'Acme', sortName: 'acme', region: 'North'})-[:OF]->(u)
                CREATE (max)-[:MANAGES]->(a)
                """);
        return this;
    }

    /** Their employment, as {@code 2015..now}. */
    Acme works(String person, String span) {
        new FactsOf(graph).draw("%s works Acme(50) %s".formatted(person, span));
        return this;
    }

    /** What a source said, at a moment, of somebody as a stakeholder. */
    Acme says(String source, String at, String person, Map<String, Object> word) {
        graph.person(person);
        graph.run(
                """
                MERGE (s:Source {name: $source}) ON CREATE SET s.id = 'source-' + $source, s.kind = 'CRM', s.visibility = 'TEAM'
                WITH s MATCH (p:Person {id: $person}), (a:Account {id: 'acme'})
                CREATE (p)-[r:STAKEHOLDER_OF]->(a)
                SET r = $word, r.id = randomUUID(), r.key = $source + ':' + $person, r.source = s.id, r.recordedAt = datetime($at + 'T00:00:00Z')
                """,
                Map.of("source", source, "at", at, "person", person, "word", word));
        return this;
    }

    /** Somebody of that influence, as the source {@code test} says. */
    Acme stakeholder(String person, double influence) {
        return says("test", "2026-01-01", person, Map.of("role", "USER", "influence", influence));
    }

    /** That somebody reports to somebody, as a source says. */
    Acme reports(String source, String at, String person, String superior) {
        graph.person(person);
        graph.person(superior);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("source", source);
        parameters.put("at", at);
        parameters.put("person", person);
        parameters.put("superior", superior);
        graph.run(
                """
                MERGE (s:Source {name: $source}) ON CREATE SET s.id = 'source-' + $source, s.kind = 'CRM', s.visibility = 'TEAM'
                WITH s MATCH (p:Person {id: $person}), (q:Person {id: $superior})
                CREATE (p)-[:REPORTS_TO {id: randomUUID(), key: 'test:acme', source: s.id, fingerprint: $superior, recordedAt: datetime($at + 'T00:00:00Z')}]->(q)
                """,
                parameters);
        return this;
    }

    Asker.Answer ask(String fields) {
        return Asker.at(port).ask("{ account(id: \"test:acme\") { %s } }".formatted(fields));
    }

    List<String> names(String arguments) {
        return ask("stakeholders%s { nodes { person { name } } }".formatted(arguments))
                .at("account.stakeholders.nodes[*].person.name");
    }

    /** As Max, who sells to Acme. */
    Asker.Answer change(String mutation) {
        return Asker.at(port).as("Max", "SELLER").ask("mutation { %s }".formatted(mutation));
    }

    Asker.Answer set(String person, String more) {
        return change(
                "setStakeholder(account: \"test:acme\", person: \"test:%s\"%s) { stakeholder { person { name } roles influence current reportsTo { to { name } kind } } userErrors { code field message } }"
                        .formatted(person, more.isEmpty() ? "" : ", " + more));
    }
}
