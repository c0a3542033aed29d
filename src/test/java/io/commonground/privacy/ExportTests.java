package io.commonground.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.ties.FactsOf;
import io.commonground.ties.Ties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A person gets all that is known of them. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class ExportTests {

    private static final String EXPORT =
            "mutation { exportPerson(person: \"test:Ann\") { document } }";

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Ties ties;

    @BeforeEach
    void muchIsKnownOfAnn() {
        new FactsOf(graph)
                .draw(
                        """
                        Ann works Zeta(9) 2011..2014 trusted=0.5
                        Ann attends Yale 2001..2004 degree=J.D.
                        Ann board Acme(complete) 2015..now
                        Ann member Rotary 2016..
                        Bo friend Ann 0.8
                        Cy mentor Ann private=Cy
                        Ann friend Di private=Ann
                        Ann meets Bo 2026-11-03
                        Ann meets Cy 2026-11-04 private=Cy
                        """);
        graph.run(
                """
                MATCH (a:Person {id: 'Ann'}), (b:Person {id: 'Bo'}), (s:Source {id: 'source-test'})
                SET a.email = 'ann@zeta.example', a.aliases = ['Annie'], a.headline = 'Counsel', s.licence = 'CC0'
                CREATE (a)-[:INTERESTED_IN {id: '1', source: s.id, recordedAt: datetime('2026-01-02T03:04:05Z')}]->(:Interest {id: 'i', name: 'Sailing'}),
                  (a)-[:AVOIDS {id: '2', source: s.id}]->(:Topic {id: 't', name: 'Golf'}),
                  (a)-[:STAKEHOLDER_OF {id: '3', source: s.id, influence: 0.7}]->(k:Account {id: 'k', name: 'Kappa'}),
                  (a)-[:SPONSORS {id: '4', source: s.id, from: '2025'}]->(k), (a)-[:MANAGES {source: s.id}]->(k),
                  (a)-[:REPORTS_TO {id: '5', source: s.id}]->(b),
                  (a)-[:SHARES_TIES_WITH {id: '6', since: datetime()}]->(b)
                """);
        ties.derive(_ -> {});
    }

    @Test
    void everyFactIsInItWithItsSource() {
        Map<String, Object> document = export(as("Ann", "SELLER"));

        assertThat(document.get("person").toString())
                .contains("ann@zeta.example", "Annie", "Counsel", "test:Ann");
        assertThat(document.get("facts").toString())
                .contains(
                        "Zeta", "2011", "0.5", "Yale", "J.D.", "Acme", "Rotary", "Bo", "0.8", "Di")
                .contains("Sailing", "2026-01-02T03:04:05Z", "Golf", "Kappa", "0.7", "SPONSORS")
                .contains("MANAGES", "REPORTS_TO", "CC0");
        assertThat(list(document, "facts"))
                .hasSize(12)
                .allMatch(fact -> fact.containsKey("source"));
        assertThat(list(document, "interactions")).hasSize(1);
        assertThat(list(document, "ties").toString()).contains("Bo").contains("Di");
        assertThat(list(document, "grants").toString()).contains("Bo");
    }

    @Test
    void whatOthersKnowPrivatelyIsToldByKindAndNumberOnly() {
        Map<String, Object> document = export(as("Ann", "SELLER"));

        assertThat(list(document, "knownToOthersPrivately"))
                .containsExactlyInAnyOrder(
                        Map.of("kind", "CONNECTED_TO", "count", 1),
                        Map.of("kind", "TOOK_PART", "count", 1));
        document.remove("audit");
        assertThat(document.toString()).doesNotContain("Cy");
    }

    @Test
    void itTellsWhatWasAskedAboutThemWithoutWhoAsked() {
        as("Bo", "SELLER").ask("{ person(id: \"test:Ann\") { name } }");

        List<Map<String, Object>> audit = list(export(as("Ann", "SELLER")), "audit");

        assertThat(audit).hasSize(1);
        assertThat(audit.getFirst().toString()).contains("person", "SELLER").doesNotContain("Bo");
    }

    @Test
    void othersNeedARoleAndAPurpose() {
        assertThat(as("Bo", "SELLER").ask(EXPORT).codes()).containsExactly("FORBIDDEN");
        Asker manager = as("Bo", "PROGRAM_MANAGER");
        assertThat(manager.ask(EXPORT).codes()).containsExactly("BAD_REQUEST");
        Map<String, String> headers = new HashMap<>(manager.headers());
        headers.put("Purpose", "access request 17");

        assertThat(export(new Asker(port, headers))).containsKey("facts");
    }

    private Asker as(String name, String role) {
        return Asker.at(port).as(name, role);
    }

    private static Map<String, Object> export(Asker asker) {
        return asker.ask(EXPORT).at("exportPerson.document");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> document, String part) {
        return (List<Map<String, Object>>) document.get(part);
    }
}
