package io.commonground.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What call lists hold of somebody is exported and erased with them. */
@GraphTest
class IncidentRightsTests {

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Erasures erasures;

    @BeforeEach
    void annCallsCyAndDi() {
        graph.draw(
                """
                Ann 0.5 Cyd
                Ann 0.5 Bo 0.9 Di
                """);
        graph.run(
                """
                CREATE (v:Unit:Company:Vendor {id: 'v', key: 'test:v', name: 'Vendor', sortName: 'vendor'})
                CREATE (a:Account {id: 'acme', key: 'test:acme', externalId: 'acme', source: 'source-test', name: 'Acme', sortName: 'acme', needs: ['Ledger']})
                WITH v, a
                MATCH (ann:Person {id: 'Ann'}), (cy:Person {id: 'Cyd'}), (di:Person {id: 'Di'})
                SET ann:Executive
                CREATE (ann)-[:WORKED_AT {fromDay: 0, current: true}]->(v)
                CREATE (cy)-[:STAKEHOLDER_OF {role: 'DECISION_MAKER'}]->(a)
                CREATE (di)-[:STAKEHOLDER_OF {role: 'DECISION_MAKER'}]->(a)
                """);
        List<String> calls =
                ask("mutation { openIncident(input: {title: \"What Cyd found\", topics: [\"ledger\"]}) { incident { accounts { calls { id } } } } }")
                        .at("openIncident.incident.accounts[*].calls[*].id");
        assertThat(calls).hasSize(2);
        for (String call : calls) {
            ask(
                    "mutation { recordCall(id: \"%s\", outcome: WORD_LEFT, note: \"Cyd is at sea\") { userErrors { code } } }"
                            .formatted(call));
        }
    }

    private Asker.Answer ask(String document) {
        Asker.Answer answer =
                Asker.at(port).as("Ann", "EXECUTIVE", "PROGRAM_MANAGER").ask(document);
        assertThat(answer.codes()).as(answer.body()).isEmpty();
        return answer;
    }

    private List<Map<String, Object>> exported(String person) {
        return Asker.at(port)
                .as(person, "SELLER")
                .ask(
                        "mutation { exportPerson(person: \"test:%s\") { document } }"
                                .formatted(person))
                .at("exportPerson.document.calls");
    }

    @Test
    void anExportTellsWhomSomebodyCalledAndWhoWasToCallThem() {
        assertThat(exported("Ann"))
                .hasSize(2)
                .allMatch(call -> call.get("as").equals("CALLER"))
                .allMatch(call -> call.toString().contains("Cyd is at sea"));
        assertThat(exported("Cyd"))
                .singleElement()
                .asString()
                .contains("CALLED", "What Cyd found", "WORD_LEFT", "Cyd is at sea", "Acme")
                .doesNotContain("Ann");
        assertThat(exported("Bo"))
                .singleElement()
                .asString()
                .contains("BETWEEN")
                .doesNotContain("Cyd is at sea", "Di");
    }

    @Test
    void whoIsErasedIsOnNoCallListAndInNoNote() {
        erasures.hide(List.of("Cyd"), ErasureReason.ASKED_FOR, null);
        erasures.finishAll(() -> {});

        assertThat(
                        graph
                                .run(
                                        "MATCH (n) WHERE n:Incident OR n:Call OR n:CallAttempt RETURN n.title AS title, n.text AS text, n.note AS note, labels(n)[0] AS label ORDER BY label")
                                .stream()
                                .map(row -> row.asMap().toString()))
                .hasSize(3)
                .noneMatch(row -> row.contains("Cyd"));
        assertThat(
                        ask("{ incidents { nodes { title accounts { calls { stakeholder { name } } } } } }")
                                .body())
                .contains("Di")
                .doesNotContain("Cyd");
    }

    @Test
    void aCallWhoseCallerIsErasedHasNobodyToMakeIt() {
        erasures.hide(List.of("Ann"), ErasureReason.ASKED_FOR, null);
        erasures.finishAll(() -> {});

        Asker.Answer left =
                Asker.at(port)
                        .ask(
                                "{ incidents { nodes { openedBy { name } progress { calls unassigned } } } }");
        assertThat(left.<Integer>at("incidents.nodes[0].progress.unassigned")).isEqualTo(2);
        assertThat(left.<Object>at("incidents.nodes[0].openedBy")).isNull();
    }
}
