package io.commonground.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.StatementCount;
import io.commonground.graph.TestGraph;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whom something going wrong would reach, without writing anything. */
@GraphTest
class IncidentExposureTests {

    private static final String ANSWER =
            """
            { day currency totalCount revenue exposure calls unreachable complete
              accounts { ...a } unknownRevenue { ...a } } }
            fragment a on ExposedAccount {
              account { name } exposedBy { topic kind text source { name } } revenue { amount currency rate converted }
              topLevel { name } missingTopLevel { name } missingShare exposure
              calls { stakeholder { name } caller { name } route strength via { name } } }
            """;

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired StatementCount statements;

    private LedgerOutage scene;

    @BeforeEach
    void theLedgerGoesDown() {
        scene = new LedgerOutage(graph, port).draw();
    }

    private Asker.Answer ask(Asker asker, String input) {
        Asker.Answer answer =
                asker.ask("{ incidentExposure(input: {%s}) %s".formatted(input, ANSWER));
        assertThat(answer.codes()).as(answer.body()).isEmpty();
        return answer;
    }

    private Asker.Answer ask(String input) {
        return ask(Asker.at(port), input);
    }

    private static List<String> names(Asker.Answer answer, String list) {
        return answer.at("incidentExposure." + list + "[*].account.name");
    }

    @Test
    void whoOwnsOrNeedsItIsExposedByItsWholeWords() {
        Asker.Answer answer = ask("topics: [\"LEDGER\"]");

        assertThat(names(answer, "accounts")).containsExactly("Zeta", "Acme", "Quux");
        assertThat(names(answer, "unknownRevenue")).containsExactly("Yen", "Nemo");
        assertThat(answer.<List<Map<String, Object>>>at("incidentExposure.accounts[2].exposedBy"))
                .containsExactly(
                        Map.of(
                                "topic", "LEDGER",
                                "kind", "NEED",
                                "text", "General lédger",
                                "source", Map.of("name", "test")));
        assertThat(names(ask("topics: [\"on premises ledger\"]"), "accounts")).isEmpty();
        assertThat(names(ask("topics: [\"ledger on\", \"nothing\"]"), "accounts"))
                .containsExactly("Zeta");
    }

    @Test
    void onlyWhatIsAskedForExposesAndNeverWhatACompetitorSells() {
        assertThat(names(ask("topics: [\"ledger\"], by: [NEED]"), "accounts"))
                .containsExactly("Quux");
        assertThat(names(ask("topics: [\"ledger\"], by: [RISK]"), "accounts"))
                .containsExactly("Other");
        assertThat(names(ask("topics: [\"rival\"], by: [RISK, PRODUCT, DRIVER]"), "accounts"))
                .isEmpty();
    }

    /** Zeta: 8,000,000 GBP · 1.15 · 1 of 1 = 9,200,000; Acme: 10,000,000 · 1 of 2. */
    @Test
    void accountsAreRankedByRevenueTimesMissingTies() {
        Asker.Answer answer = ask("topics: [\"ledger\"]");

        assertThat(answer.<String>at("incidentExposure.currency")).isEqualTo("EUR");
        assertThat(answer.<List<Double>>at("incidentExposure.accounts[*].revenue.converted"))
                .containsExactly(9.2e6, 1e7, 0.0);
        assertThat(answer.<List<Double>>at("incidentExposure.accounts[*].missingShare"))
                .containsExactly(1.0, 0.5, 0.0);
        assertThat(answer.<List<Double>>at("incidentExposure.accounts[*].exposure"))
                .containsExactly(9.2e6, 5e6, 0.0);
        assertThat(answer.<List<String>>at("incidentExposure.accounts[1].topLevel[*].name"))
                .containsExactly("Cy", "Di");
        assertThat(answer.<List<String>>at("incidentExposure.accounts[1].missingTopLevel[*].name"))
                .containsExactly("Di");
        assertThat(answer.<Double>at("incidentExposure.exposure")).isEqualTo(14.2e6, within(1e-3));
        assertThat(answer.<Double>at("incidentExposure.revenue")).isEqualTo(19.2e6, within(1e-3));
    }

    @Test
    void unknownRevenueAndOneWithoutARateStandApart() {
        Asker.Answer answer = ask("topics: [\"ledger\"]");

        assertThat(answer.<Object>at("incidentExposure.unknownRevenue[1].revenue")).isNull();
        assertThat(answer.<Map<String, Object>>at("incidentExposure.unknownRevenue[0].revenue"))
                .containsEntry("currency", "JPY")
                .containsEntry("amount", 1e9)
                .containsEntry("rate", null)
                .containsEntry("converted", null);
        assertThat(answer.<Double>at("incidentExposure.unknownRevenue[1].missingShare"))
                .isEqualTo(1.0);
        graph.run(
                "MATCH (a:Account {id: 'Nemo'}) CREATE (a)-[:IN_YEAR {id: 'y', revenue: 3e6, currency: 'USD'}]->(:AccountYear {year: 2025})");
        assertThat(
                        ask("topics: [\"ledger\"]")
                                .<List<Double>>at(
                                        "incidentExposure.accounts[?(@.account.name == 'Nemo')].exposure"))
                .containsExactly(2.7e6);
    }

    @Test
    void theSponsorCallsElseWhoKnowsThemElseWhoReachesThem() {
        Asker.Answer answer = ask("topics: [\"ledger\"]");

        assertThat(calls(answer))
                .containsExactly(
                        "Eve TIE Fay 0.05 []",
                        "Ann SPONSOR Cy 0.5 []",
                        "Ann SPONSOR Di null []",
                        "Eve TIE Gus 0.4 []",
                        "Ann PATH Hal 0.3 [\"Bo\"]");
        assertThat(answer.<Integer>at("incidentExposure.calls")).isEqualTo(5);
        assertThat(answer.<Integer>at("incidentExposure.unreachable")).isZero();
    }

    @Test
    void whomNobodyReachesIsToldSo() {
        graph.run("MATCH (:Person {id: 'Bo'})-[t:TIE]-(:Person {id: 'Hal'}) DELETE t");

        Asker.Answer answer = ask("topics: [\"ledger\"]");

        assertThat(calls(answer)).contains("null NO_WAY Hal null []");
        assertThat(answer.<Integer>at("incidentExposure.unreachable")).isEqualTo(1);
    }

    private static List<String> calls(Asker.Answer answer) {
        List<Map<String, Object>> calls = answer.at("incidentExposure..calls[*]");
        return calls.stream()
                .map(call ->
                        name(call.get("caller"))
                                + " "
                                + call.get("route")
                                + " "
                                + name(call.get("stakeholder"))
                                + " "
                                + call.get("strength")
                                + " "
                                + via(call.get("via")))
                .toList();
    }

    private static String name(Object person) {
        return person instanceof Map<?, ?> known ? String.valueOf(known.get("name")) : "null";
    }

    private static List<String> via(Object people) {
        return people instanceof List<?> some
                ? some.stream().map(one -> '"' + name(one) + '"').toList()
                : List.of();
    }

    @Test
    void aRehearsalWritesNothing() {
        String before = scene.digest();

        ask("topics: [\"ledger\"]");
        ask(scene.as("Pam"), "topics: [\"ledger\"], regions: [\"North\"]");

        assertThat(scene.digest()).isEqualTo(before);
    }

    @Test
    void itIsWorkedOutFromOpenEvidenceForEverybodyAlike() {
        graph.run(
                """
                MATCH (ann:Person {id: 'Ann'}), (di:Person {id: 'Di'}), (other:Account {id: 'Other'})
                CREATE (ann)-[:TIE {withStart: 0.9, basis: '', basisWithStart: 'O'}]->(di)
                CREATE (other)-[:HAS {id: 'h', source: 'source-test', owner: 'Ann'}]->(:AccountFact {id: 'f', kind: 'PRODUCT', text: 'Ledger'})
                """);

        Asker.Answer anns = ask(scene.as("Ann"), "topics: [\"ledger\"]");

        assertThat(anns.body()).isEqualTo(ask("topics: [\"ledger\"]").body());
        assertThat(names(anns, "accounts")).containsExactly("Zeta", "Acme", "Quux");
        assertThat(anns.<List<String>>at("incidentExposure.accounts[1].missingTopLevel[*].name"))
                .containsExactly("Di");
    }

    @Test
    void whoeverHasATerritoryIsToldOfItsAccountsAlone() {
        graph.run("MATCH (p:Person {id: 'Sam'}) SET p.territories = ['South']");

        Asker.Answer answer = ask(scene.as("Sam"), "topics: [\"ledger\"]");

        assertThat(names(answer, "accounts")).containsExactly("Zeta", "Acme");
        assertThat(names(answer, "unknownRevenue")).containsExactly("Yen");
        assertThat(answer.<Integer>at("incidentExposure.totalCount")).isEqualTo(3);
        assertThat(answer.body()).doesNotContain("Quux", "Nemo", "Gus");
        assertThat(names(ask("topics: [\"ledger\"], regions: [\"South\"]"), "accounts"))
                .containsExactly("Zeta");
    }

    @Test
    void aPastDayHasItsOwnFactsAndDaysToComeHaveNone() {
        graph.run(
                "MATCH (:Account {id: 'Zeta'})-[r:HAS]->() SET r.fromDay = 20000, r.from = '2024-10-04'");

        assertThat(names(ask("topics: [\"ledger\"], at: \"2024-01-01\""), "accounts"))
                .containsExactly("Acme", "Quux");
        assertThat(
                        Asker.at(port)
                                .ask(
                                        "{ incidentExposure(input: {topics: [\"ledger\"], at: \"2999-01-01\"}) { day } }")
                                .codes())
                .containsExactly("BAD_REQUEST");
        assertThat(
                        Asker.at(port)
                                .ask("{ incidentExposure(input: {topics: [\" - \"]}) { day } }")
                                .codes())
                .containsExactly("BAD_REQUEST");
    }

    @Test
    void howeverManyAccountsItTakesAsManyStatements() {
        ask("topics: [\"ledger\"]");
        int before = statements.during(() -> ask("topics: [\"ledger\"]"));
        IntStream.range(0, 60)
                .forEach(n -> {
                    scene.account("A" + n, "North", "annualRevenue: 1e6, currency: 'EUR'");
                    scene.owns("A" + n, "Ledger");
                    graph.person("P" + n);
                    scene.stakeholder("P" + n, "A" + n, "role: 'DECISION_MAKER'");
                });
        graph.draw("Eve 0.2 P1");
        ask("topics: [\"ledger\"]");

        assertThat(statements.during(() -> ask("topics: [\"ledger\"]"))).isEqualTo(before);
    }
}
