package io.commonground.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.TestGraph;
import java.util.List;
import java.util.Map;

/**
 * Ann and Eve are executives of the vendor, Sam and Pam work there; Ann sponsors Acme, which Sam
 * manages. Acme, Zeta and Yen own a Ledger, Quux needs one, Nemo owns one and nobody there is
 * known; Other has only what sounds alike.
 */
record LedgerOutage(TestGraph graph, int port) {

    LedgerOutage draw() {
        graph.draw(
                """
                Ann 0.5 Cy
                Eve 0.05 Fay
                Eve 0.4 Gus
                Ann 0.5 Bo 0.6 Hal
                """);
        List.of("Di", "Ida", "Sam", "Pam", "Leo").forEach(graph::person);
        graph.run(
                """
                CREATE (v:Unit:Company:Vendor {id: 'v', key: 'test:v', externalId: 'v', source: 'source-test', kind: 'COMPANY', name: 'Vendor', sortName: 'vendor'})
                WITH v
                MATCH (p:Person) WHERE p.id IN ['Ann', 'Eve', 'Sam', 'Pam']
                CREATE (p)-[:WORKED_AT {id: p.id, source: 'source-test', fromDay: 0, current: true}]->(v)
                FOREACH (_ IN CASE WHEN p.id IN ['Ann', 'Eve'] THEN [1] ELSE [] END | SET p:Executive)
                """);
        account("Acme", "North", "annualRevenue: 1e7, currency: 'EUR'");
        account("Zeta", "South", "annualRevenue: 8e6, currency: 'GBP'");
        account("Quux", "North", "annualRevenue: 0.0, currency: 'EUR', needs: ['General lédger']");
        account("Nemo", "North", "region: 'North'");
        account("Yen", "South", "annualRevenue: 1e9, currency: 'JPY'");
        account("Other", "North", "annualRevenue: 5e7, currency: 'EUR', needs: ['Ledgers of old']");
        owns("Acme", "Vendor Ledger");
        owns("Zeta", "LEDGER, on premises");
        owns("Nemo", "Ledger");
        owns("Yen", "Ledger 2");
        fact("Other", "COMPETITOR", "Rival Ledger");
        fact("Other", "RISK", "Ledger may be replaced");
        stakeholder("Cy", "Acme", "role: 'DECISION_MAKER', influence: 0.9");
        stakeholder("Di", "Acme", "role: 'ECONOMIC_BUYER', influence: 0.5");
        stakeholder("Ida", "Acme", "role: 'INFLUENCER', influence: 1.0");
        stakeholder("Fay", "Zeta", "role: 'USER', seniority: 'C-level'");
        stakeholder("Gus", "Quux", "role: 'DECISION_MAKER'");
        stakeholder("Hal", "Yen", "role: 'DECISION_MAKER'");
        graph.run(
                """
                MATCH (ann:Person {id: 'Ann'}), (sam:Person {id: 'Sam'}), (a:Account {id: 'Acme'})
                CREATE (ann)-[:SPONSORS {fromDay: 0}]->(a), (sam)-[:MANAGES]->(a)
                """);
        return this;
    }

    void account(String name, String region, String more) {
        graph.run(
                "CREATE (:Account {id: $name, key: 'test:' + $name, externalId: $name, source: 'source-test', name: $name, sortName: toLower($name), region: $region, "
                        + more
                        + "})",
                Map.of("name", name, "region", region));
    }

    void owns(String account, String product) {
        fact(account, "PRODUCT", product);
    }

    void fact(String account, String kind, String text) {
        graph.run(
                """
                MATCH (a:Account {id: $account})
                CREATE (a)-[:HAS {id: randomUUID(), source: 'source-test'}]->(:AccountFact {id: randomUUID(), kind: $kind, text: $text})
                """,
                Map.of("account", account, "kind", kind, "text", text));
    }

    void stakeholder(String person, String account, String part) {
        graph.run(
                "MATCH (p:Person {id: $person}), (a:Account {id: $account}) CREATE (p)-[:STAKEHOLDER_OF {source: 'source-test', "
                        + part
                        + "}]->(a)",
                Map.of("person", person, "account", account));
    }

    Asker as(String name) {
        return Asker.at(port)
                .as(
                        name,
                        switch (name) {
                            case "Pam" -> "PROGRAM_MANAGER";
                            case "Ann", "Eve" -> "EXECUTIVE";
                            case "Leo" -> "ANALYST";
                            default -> "SELLER";
                        });
    }

    /** An incident of the Ledger, opened by Pam; its id. */
    String open() {
        Asker.Answer answer = open("Pam", "");
        assertThat(answer.codes()).as(answer.body()).isEmpty();
        return answer.at("openIncident.incident.id");
    }

    /** With more arguments, such as {@code , idempotencyKey: "k"}. */
    Asker.Answer open(String who, String more) {
        return as(who).ask(
                        """
                        mutation { openIncident(input: {title: "Ledger is down", topics: ["ledger"]} %s) {
                          incident { id open openedBy { name } accounts { account { name } } } userErrors { code field } } }
                        """
                                .formatted(more));
    }

    /** The id of the call to somebody, as Pam sees it. */
    String call(String incident, String stakeholder) {
        List<String> ids =
                as("Pam")
                        .ask(
                                "{ incident(id: \"%s\") { accounts { calls { id stakeholder { name } } } } }"
                                        .formatted(incident))
                        .at(
                                "incident.accounts[*].calls[?(@.stakeholder.name == '%s')].id"
                                        .formatted(stakeholder));
        return ids.getFirst();
    }

    /** With more arguments, such as {@code , note: "n"}. */
    Asker.Answer record(String who, String call, String outcome, String more) {
        return as(who).ask(
                        """
                        mutation { recordCall(id: "%s", outcome: %s %s) {
                          call { state attempts { outcome note by { name } } } userErrors { code } } }
                        """
                                .formatted(call, outcome, more));
    }

    Asker.Answer handOver(String who, String call, String to) {
        return as(who).ask(
                        """
                        mutation { reassignCall(id: "%s", to: "test:%s", reason: "On leave") {
                          call { route strength caller { name } via { name } } userErrors { code } } }
                        """
                                .formatted(call, to));
    }

    /** Everything the graph holds, but for the record of who asked. */
    String digest() {
        return graph.run(
                        """
                        MATCH (n) WHERE NOT n:AuditEntry AND NOT n:TieLayer
                        OPTIONAL MATCH (n)-[r]->(x)
                        WITH n, type(r) + ' ' + coalesce(x.id, '') + ' ' + reduce(all = '', key IN keys(r) | all + key + '=' + coalesce(toStringOrNull(r[key]), '~') + ' ') AS line ORDER BY line
                        WITH n, collect(line) AS lines ORDER BY n.id, elementId(n)
                        RETURN labels(n) AS labels, properties(n) AS properties, lines
                        """)
                .toString();
    }
}
