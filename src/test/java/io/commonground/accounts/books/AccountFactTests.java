package io.commonground.accounts.books;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What is known of an account, and how the team adds to it. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class AccountFactTests {

    @Autowired TestGraph graph;
    @LocalServerPort int port;

    /** Max manages Acme, Sue sponsors it; the CRM knows of a budget, a rival and a sore point. */
    @BeforeEach
    void acme() {
        List.of("Max", "Sue", "Ann", "Cy").forEach(graph::person);
        graph.run(
                """
                MATCH (max:Person {id: 'Max'}), (sue:Person {id: 'Sue'})
                CREATE (:Source {id: 'crm', name: 'crm', kind: 'CRM', visibility: 'TEAM', retrievedOn: '2024-03-01'})
                CREATE (a:Account {id: 'acme', key: 'test:acme', externalId: 'acme', source: 'source-test', name: 'Acme', sortName: 'acme', region: 'North', currency: 'EUR'})
                CREATE (max)-[:MANAGES]->(a), (sue)-[:SPONSORS]->(a)
                CREATE (a)-[:HAS {id: 'f1', key: 'BUDGET|Robots', source: 'crm', recordedAt: datetime('2026-01-01T00:00Z'), amount: 5.0, currency: 'EUR', from: '2026', fromDay: 20454, to: '2026', toDay: 20818}]->(:AccountFact:Budget {id: 't1', kind: 'BUDGET', text: 'Robots', source: 'crm'})
                CREATE (a)-[:HAS {id: 'f2', key: 'COMPETITOR|Zeta', source: 'crm', recordedAt: datetime('2026-01-01T00:00Z')}]->(:AccountFact:Competitor {id: 't2', kind: 'COMPETITOR', text: 'Zeta', source: 'crm'})
                CREATE (a)-[:HAS {id: 'f3', key: 'DO_NOT_RAISE|The fire', source: 'crm', recordedAt: datetime('2026-01-01T00:00Z')}]->(:AccountFact:DoNotRaise {id: 't3', kind: 'DO_NOT_RAISE', text: 'The fire', source: 'crm'})
                CREATE (a)-[:HAS {id: 'f4', key: 'RISK|Price', source: 'crm', recordedAt: datetime('2026-01-01T00:00Z'), owner: 'Ann'}]->(:AccountFact:Risk {id: 't4', kind: 'RISK', text: 'Price', source: 'crm'})
                CREATE (a)-[:IN_YEAR {id: 'y1', key: '2025', source: 'crm', recordedAt: datetime('2026-01-01T00:00Z'), revenue: 7.0, currency: 'EUR', satisfaction: 0.8}]->(y:AccountYear {id: 'y', year: 2025})
                CREATE (a)-[:IN_YEAR {id: 'y2', key: '2024', source: 'crm', recordedAt: datetime('2026-01-01T00:00Z'), revenue: 6.0, currency: 'EUR'}]->(:AccountYear {id: 'z', year: 2024})
                """);
    }

    private Asker as(String name, String... roles) {
        return Asker.at(port).as(name, roles);
    }

    private List<String> texts(Asker asker, String arguments) {
        Asker.Answer answer =
                asker.ask(
                        "{ account(id: \"test:acme\") { facts%s { text } } }".formatted(arguments));
        assertThat(answer.codes()).as(answer.body()).isEmpty();
        return answer.at("account.facts[*].text");
    }

    private static Asker.Answer record(Asker asker, String fact) {
        return asker.ask(
                """
                mutation { recordAccountFact(input: {account: "test:acme", %s}) {
                  fact { id text amount source { name } recordedBy { name } controlledBy { name } } userErrors { code field } } }
                """
                        .formatted(fact));
    }

    private static String id(Asker.Answer recorded) {
        assertThat(recorded.body()).contains("\"userErrors\":[]");
        return recorded.at("recordAccountFact.fact.id");
    }

    private static Asker.Answer retract(Asker asker, String id) {
        return asker.ask(
                "mutation { retractFact(id: \"%s\", reason: \"Not so\") { fact { retractedBecause retractedBy { name } } userErrors { code } } }"
                        .formatted(id));
    }

    @Test
    void factsAreToldByKindWithTheirSource() {
        Asker.Answer answer =
                as("Max", "SELLER")
                        .ask(
                                "{ account(id: \"test:acme\") { facts { kind text amount currency from to source { name } recordedAt recordedBy { name } } } }");

        assertThat(answer.codes()).as(answer.body()).isEmpty();
        assertThat(answer.<List<String>>at("account.facts[*].kind"))
                .containsExactly("BUDGET", "COMPETITOR", "DO_NOT_RAISE");
        assertThat(answer.<List<String>>at("account.facts[*].source.name")).containsOnly("crm");
        assertThat(answer.<String>at("account.facts[0].from")).isEqualTo("2026");
        assertThat(texts(as("Max", "SELLER"), "(kinds: [COMPETITOR])")).containsExactly("Zeta");
        assertThat(texts(as("Ann", "SELLER"), "(kinds: [RISK])")).containsExactly("Price");
    }

    @Test
    void whatNotToRaiseIsForThoseWhoTalkToTheAccount() {
        assertThat(texts(as("Cy", "ANALYST"), "")).containsExactly("Robots", "Zeta");
        assertThat(texts(as("Cy", "ADMIN"), "(kinds: [DO_NOT_RAISE])")).isEmpty();
        assertThat(texts(as("Cy", "EXECUTIVE"), "(kinds: [DO_NOT_RAISE])"))
                .containsExactly("The fire");
        assertThat(
                        as("Cy", "EXECUTIVE", "ANALYST")
                                .ask("{ account(id: \"test:acme\") { facts { text } } }")
                                .body())
                .contains("The fire");
    }

    @Test
    void asOfADayItIsWhatHeldThen() {
        assertThat(
                        texts(
                                as("Max", "SELLER"),
                                "(asOf: \"2026-05-01\", kinds: [BUDGET, COMPETITOR])"))
                .containsExactly("Robots", "Zeta");
        assertThat(
                        texts(
                                as("Max", "SELLER"),
                                "(asOf: \"2027-05-01\", kinds: [BUDGET, COMPETITOR])"))
                .containsExactly("Zeta");
        assertThat(
                        texts(
                                as("Max", "SELLER"),
                                "(asOf: \"2025-05-01\", kinds: [BUDGET, COMPETITOR])"))
                .as("unknown beginnings count from the day the source was taken")
                .containsExactly("Zeta");
        assertThat(texts(as("Max", "SELLER"), "(asOf: \"2024-02-01\")")).isEmpty();
    }

    @Test
    void whatIsToBeginIsToldUnlessADayIsNamed() {
        id(
                record(
                        as("Max", "SELLER"),
                        "kind: BUDGET, text: \"Next year\", amount: 3, currency: \"EUR\", from: \"2027\""));

        assertThat(texts(as("Max", "SELLER"), "(kinds: [BUDGET])"))
                .containsExactly("Next year", "Robots");
        assertThat(texts(as("Max", "SELLER"), "(kinds: [BUDGET], asOf: \"2026-11-22\")"))
                .containsExactly("Robots");
    }

    @Test
    void aFactSentTwiceIsWrittenOnceEvenAtOnce() throws Exception {
        String fact = "kind: DRIVER, text: \"Growth\", idempotencyKey: \"k1\"";
        List<Callable<String>> sent = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            sent.add(() -> id(record(as("Max", "SELLER"), fact)));
        }
        List<String> ids = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var one : threads.invokeAll(sent)) {
                ids.add(one.get());
            }
        }

        assertThat(ids).hasSize(6).containsOnly(ids.getFirst());
        assertThat(texts(as("Max", "SELLER"), "(kinds: [DRIVER], all: true)"))
                .containsExactly("Growth");
        assertThat(
                        record(
                                        as("Max", "SELLER"),
                                        "kind: DRIVER, text: \"Thrift\", idempotencyKey: \"k1\"")
                                .codes())
                .containsExactly("CONFLICT");
    }

    @Test
    void theSameFactWithOtherValuesEndsTheOneBeforeAndStandsBesideTheSourcesOwn() {
        Asker max = as("Max", "SELLER");
        String first =
                id(record(max, "kind: BUDGET, text: \"Robots\", amount: 6, currency: \"EUR\""));
        assertThat(id(record(max, "kind: BUDGET, text: \"Robots\", amount: 6, currency: \"EUR\"")))
                .isEqualTo(first);
        id(record(max, "kind: BUDGET, text: \"Robots\", amount: 7, currency: \"EUR\""));

        Asker.Answer answer =
                max.ask(
                        "{ account(id: \"test:acme\") { facts(kinds: [BUDGET]) { amount source { name } } all: facts(kinds: [BUDGET], all: true) { amount retractedAt } } }");
        assertThat(answer.<List<Double>>at("account.facts[*].amount")).containsExactly(7.0, 5.0);
        assertThat(answer.<List<String>>at("account.facts[*].source.name"))
                .containsExactly("recorded", "crm");
        assertThat(answer.<List<Double>>at("account.all[*].amount")).containsExactly(7.0, 6.0, 5.0);
    }

    @Test
    void itIsSaidWhoControlsABudgetWhoeverRecordedIt() {
        Asker max = as("Max", "SELLER");
        Asker.Answer set =
                max.ask(
                        "mutation { setBudgetController(fact: \"f1\", person: \"test:Cy\") { fact { controlledBy { name } source { name } } userErrors { code } } }");
        assertThat(set.<String>at("setBudgetController.fact.controlledBy.name")).isEqualTo("Cy");

        String own =
                id(
                        record(
                                max,
                                "kind: BUDGET, text: \"Arms\", amount: 1, currency: \"EUR\", controlledBy: \"test:Ann\""));
        String other =
                id(
                        record(
                                max,
                                "kind: BUDGET, text: \"Arms and legs\", amount: 2, currency: \"EUR\", replaces: \"%s\""
                                        .formatted(own)));
        assertThat(
                        max.ask(
                                        "{ account(id: \"test:acme\") { facts(kinds: [BUDGET]) { id text controlledBy { name } } } }")
                                .<List<String>>at("account.facts[*].controlledBy.name"))
                .as("who controlled what it replaces still does")
                .containsExactly("Ann", "Cy");
        max.ask(
                "mutation { setBudgetController(fact: \"%s\", person: null) { fact { id } } }"
                        .formatted(other));
        max.ask(
                "mutation { setBudgetController(fact: \"f1\", person: \"test:Ann\") { fact { id } } }");
        assertThat(
                        graph.run(
                                "MATCH (p)-[c:CONTROLS]->(t) RETURN p.name + ' ' + t.text + ' ' + (c.retractedAt IS NULL) AS said ORDER BY said"))
                .extracting(row -> row.get("said").asString())
                .containsExactly(
                        "Ann Arms and legs false",
                        "Ann Arms true",
                        "Ann Robots true",
                        "Cy Robots false");
        assertThat(
                        max.ask(
                                        "mutation { setBudgetController(fact: \"f2\", person: \"test:Cy\") { userErrors { code } } }")
                                .body())
                .contains("NOT_A_BUDGET");
    }

    @Test
    void aWithdrawnFactIsKeptWithTheReason() {
        assertThat(retract(as("Cy", "SELLER"), "f2").codes()).containsExactly("FORBIDDEN");
        String own = id(record(as("Cy", "SELLER"), "kind: PAIN_POINT, text: \"Wrong\""));
        Asker.Answer mine = retract(as("Cy", "SELLER"), own);
        assertThat(mine.<String>at("retractFact.fact.retractedBy.name")).isEqualTo("Cy");
        retract(as("Sue", "EXECUTIVE"), "f2");

        assertThat(texts(as("Max", "SELLER"), "(kinds: [PAIN_POINT, COMPETITOR])")).isEmpty();
        assertThat(texts(as("Max", "SELLER"), "(kinds: [PAIN_POINT, COMPETITOR], all: true)"))
                .containsExactly("Wrong", "Zeta");
        assertThat(
                        retract(as("Max", "SELLER"), "f2")
                                .<List<String>>at("retractFact.userErrors[*].code"))
                .containsExactly("NO_LONGER_HOLDS");
        assertThat(retract(as("Max", "SELLER"), "f4").codes())
                .as("a private one")
                .containsExactly("NOT_FOUND");
        assertThat(
                        record(
                                        as("Cy", "SELLER"),
                                        "kind: RISK, text: \"Other\", replaces: \"%s\""
                                                .formatted(own))
                                .<List<String>>at("recordAccountFact.userErrors[*].code"))
                .containsExactly("NO_LONGER_HOLDS");
        assertThat(retract(as("Cy", "ANALYST"), own).codes()).containsExactly("FORBIDDEN");
    }

    @Test
    void whatCannotBeIsRefusedWithAReason() {
        Asker max = as("Max", "SELLER");

        assertThat(codes(record(max, "kind: DRIVER, text: \" \""))).containsExactly("INVALID text");
        assertThat(codes(record(max, "kind: BUDGET, text: \"x\", amount: 3")))
                .containsExactly("NO_CURRENCY amount");
        assertThat(codes(record(max, "kind: BUDGET, text: \"x\", amount: -3, currency: \"euro\"")))
                .containsExactly("INVALID amount", "INVALID currency");
        assertThat(codes(record(max, "kind: RISK, text: \"x\", from: \"2026\", to: \"2025-13\"")))
                .containsExactly("INVALID to");
        assertThat(codes(record(max, "kind: RISK, text: \"x\", from: \"2026\", to: \"2025\"")))
                .containsExactly("INVALID to");
        assertThat(codes(record(max, "kind: RISK, text: \"x\", controlledBy: \"test:Cy\"")))
                .containsExactly("NOT_A_BUDGET controlledBy");
        assertThat(record(max, "kind: RISK, text: \"x\", replaces: \"nothing\"").codes())
                .containsExactly("NOT_FOUND");
        graph.run("MATCH (cy:Person {id: 'Cy'}) SET cy.territories = ['South']");
        assertThat(record(as("Cy", "SELLER"), "kind: RISK, text: \"x\"").codes())
                .containsExactly("NOT_FOUND");
        assertThat(record(as("Ann", "ANALYST"), "kind: RISK, text: \"x\"").codes())
                .containsExactly("FORBIDDEN");
    }

    private static List<String> codes(Asker.Answer answer) {
        List<String> codes = answer.at("recordAccountFact.userErrors[*].code");
        List<String> fields = answer.at("recordAccountFact.userErrors[*].field");
        List<String> both = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            both.add(codes.get(i) + " " + fields.get(i));
        }
        return both;
    }

    @Test
    void figuresOfSeveralSourcesStandSideBySideTheNewestYearFirst() {
        String figures =
                "mutation { recordAccountFigures(input: {account: \"test:acme\", year: 2025, revenue: %s, currency: \"EUR\"}) { figures { revenue } userErrors { code } } }";
        assertThat(as("Cy", "SELLER").ask(figures.formatted("8")).codes())
                .containsExactly("FORBIDDEN");
        as("Max", "SELLER").ask(figures.formatted("8"));
        as("Sue", "EXECUTIVE").ask(figures.formatted("9"));
        assertThat(as("Max", "SELLER").ask(figures.formatted("-1")).body()).contains("INVALID");

        Asker.Answer answer =
                as("Max", "SELLER")
                        .ask(
                                "{ account(id: \"test:acme\") { figures { year revenue pipeline satisfaction source { name } recordedAt } } }");
        assertThat(answer.<List<Integer>>at("account.figures[*].year"))
                .containsExactly(2025, 2025, 2024);
        assertThat(answer.<List<Double>>at("account.figures[*].revenue"))
                .containsExactly(9.0, 7.0, 6.0);
        assertThat(answer.<List<String>>at("account.figures[*].source.name"))
                .containsExactly("recorded", "crm", "crm");
    }
}
