package io.commonground.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.ties.FactsOf;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What the team records of an account's people is exported and erased with them. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class OrgRightsTests {

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Erasures erasures;

    @BeforeEach
    void muchIsRecordedOfAnn() {
        new FactsOf(graph)
                .draw(
                        """
                        Ann works Acme(50) 2015..now
                        Max works Vendor(20) 2015..now
                        """);
        graph.person("Bo");
        graph.run(
                """
                MATCH (u:Unit {id: 'Acme'}), (v:Unit {id: 'Vendor'})
                SET v:Vendor
                CREATE (:Account {id: 'acme-id', key: 'test:acme', externalId: 'acme', source: 'source-test', name: 'Acme Account', sortName: 'acme'})-[:OF]->(u)
                """);
        change(
                "setStakeholder",
                "person: \"test:Ann\", roles: [CHAMPION], reportsTo: [{person: \"test:Bo\"}]");
        change("setStakeholder", "person: \"test:Bo\", roles: [USER]");
        change(
                "setInfluence",
                "from: \"test:Bo\", to: \"test:Ann\", kind: INFLUENCES, note: \"Ann asks Bo\"");
        change(
                "setRelationship",
                "person: \"test:Max\", stakeholder: \"test:Ann\", current: WARM, note: \"Likes sailing\"");
        change(
                "setRelationship",
                "person: \"test:Max\", stakeholder: \"test:Bo\", current: WARM, note: \"Knows Ann well\"");
        change(
                "setPosition",
                "title: \"Deputy of Ann\", holders: [{person: \"test:Ann\"}, {person: \"test:Bo\"}]");
        change(
                "endStakeholder",
                "person: \"test:Bo\", on: \"2026-11-22\", note: \"Ann took over\"");
    }

    private void change(String what, String arguments) {
        Asker.Answer answer =
                Asker.at(port)
                        .as("Max", "SELLER")
                        .ask(
                                "mutation { %s(account: \"test:acme\", %s) { userErrors { code } } }"
                                        .formatted(what, arguments));
        assertThat(answer.codes()).as(answer.body()).isEmpty();
    }

    @Test
    void itIsInTheExportWithoutIdsAndWhoWroteIt() {
        Map<String, Object> document =
                Asker.at(port)
                        .as("Ann", "SELLER")
                        .ask("mutation { exportPerson(person: \"test:Ann\") { document } }")
                        .at("exportPerson.document");

        assertThat(document.get("facts").toString())
                .contains("STAKEHOLDER_OF", "CHAMPION", "REPORTS_TO", "BEARS_ON", "Ann asks Bo")
                .contains("RELATES_TO", "WARM", "Likes sailing", "HOLDS", "Deputy", "Acme Account")
                .doesNotContain("acme-id", "recordedBy");
    }

    @Test
    void erasedNothingOfItIsLeft() {
        erasures.hide(List.of("Ann"), ErasureReason.ASKED_FOR, null);
        assertThat(chart().body()).doesNotContain("\"Ann\"");

        erasures.finishAll(() -> {});

        assertThat(graph.run("MATCH (e:Erasure)--() RETURN e")).isEmpty();
        assertThat(
                        graph.run(
                                "MATCH ()-[r:RELATES_TO|BEARS_ON|HOLDS|STAKEHOLDER_OF|REPORTS_TO|POSITION_AT]->() RETURN properties(r) AS left"))
                .isNotEmpty()
                .noneMatch(row -> row.toString().contains("Ann"));
        assertThat(chart().codes()).as(chart().body()).isEmpty();
    }

    private Asker.Answer chart() {
        return Asker.at(port)
                .ask(
                        "{ account(id: \"test:acme\") { stakeholders(former: true) { nodes { note person { name } relationships { note } } } orgChart { nodes { position { title } holders { person { name } } } lines { kind } influences { note } } } }");
    }
}
