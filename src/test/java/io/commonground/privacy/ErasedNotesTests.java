package io.commonground.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What the team writes about accounts is in the export of whom it names, and goes with them. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class ErasedNotesTests {

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Erasures erasures;

    @BeforeEach
    void boControlsABudgetAndIsTalkedAbout() {
        List.of("Ann", "Bob").forEach(graph::person);
        graph.run(
                "CREATE (:Account {id: 'acme', key: 'test:acme', externalId: 'acme', source: 'source-test', name: 'Acme', sortName: 'acme'})");
        Asker ann = Asker.at(port).as("Ann");
        for (String mutation :
                List.of(
                        "recordAccountFact(input: {account: \"test:acme\", kind: BUDGET, text: \"Robots\", controlledBy: \"test:Bob\"}) { fact { id } }",
                        "recordAccountFact(input: {account: \"test:acme\", kind: RISK, text: \"They wait for Bob to sign\"}) { fact { id } }",
                        "setQualification(account: \"test:acme\", qualifies: true, reason: \"Bob insists\") { qualification { reason } }")) {
            assertThat(ann.ask("mutation { " + mutation + " }").codes()).isEmpty();
        }
    }

    @Test
    void theBudgetTheyControlIsInTheirExport() {
        String document =
                Asker.at(port)
                        .as("Bob", "SELLER")
                        .ask("mutation { exportPerson(person: \"test:Bob\") { document } }")
                        .body();

        assertThat(document).contains("CONTROLS", "Robots");
    }

    @Test
    void nothingNamesThemWhenTheyAreErased() {
        erasures.hide(List.of("Bob"), ErasureReason.ASKED_FOR, null);
        erasures.finishAll(() -> {});

        Asker.Answer left =
                Asker.at(port)
                        .as("Ann")
                        .ask(
                                "{ account(id: \"test:acme\") { facts { text controlledBy { name } } all: facts(all: true) { text retractedBecause } qualification { qualifies reason override { reason } } } }");
        assertThat(left.codes()).isEmpty();
        assertThat(left.body()).doesNotContain("Bob");
        assertThat(left.<List<String>>at("account.facts[*].text")).containsExactly("Robots");
        assertThat(left.<Boolean>at("account.qualification.qualifies")).isTrue();
        assertThat(
                        graph.run(
                                "MATCH (n) WHERE any(k IN keys(n) WHERE n[k] IS :: STRING AND n[k] CONTAINS 'Bob') RETURN n"))
                .isEmpty();
        assertThat(
                        graph.run(
                                "MATCH ()-[r]->() WHERE any(k IN keys(r) WHERE r[k] IS :: STRING AND r[k] CONTAINS 'Bob') RETURN r"))
                .isEmpty();
    }
}
