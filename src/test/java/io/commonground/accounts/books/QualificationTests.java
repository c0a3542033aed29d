package io.commonground.accounts.books;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.StatementCount;
import io.commonground.graph.TestGraph;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever asks is told who qualifies, as far as they see the accounts. */
@GraphTest
class QualificationTests {

    private static final String OF =
            """
            { account(id: "test:%s") { qualification { qualifies verdict reason kind score currency share cumulativeShare rank ranked
              own { score revenue { amount currency year rate counts } potential { counts } unknown }
              rolledUpFrom { account { name } accounts score } rolledUpInto { name }
              override { qualifies reason by { name } at } overrides { qualifies reason endedAt endedBecause by { name } endedBy { name } } } } }
            """;
    private static final String LIST =
            "{ qualifyingAccounts(%s) { totalCount nodes { account { name } qualifies verdict rank } } }";

    @Autowired TestGraph graph;
    @Autowired StatementCount statements;
    @LocalServerPort int port;

    /** Acme owns Leaf in the South; Beta and Gamma are smaller, Prime is a prospect. */
    @BeforeEach
    void someAccounts() {
        List.of("Ann", "Max").forEach(graph::person);
        account(
                "Acme",
                "CUSTOMER",
                "North",
                "annualRevenue: 60.0, potentialRevenue: 20.0, currency: 'EUR'");
        account(
                "Beta",
                "CUSTOMER",
                "North",
                "annualRevenue: 20.0, potentialRevenue: 20.0, currency: 'USD'");
        account("Gamma", "CUSTOMER", "South", "currency: 'EUR'");
        account("Leaf", "CUSTOMER", "South", "annualRevenue: 7.0, currency: 'EUR'");
        account("Prime", "PROSPECT", "South", "potentialRevenue: 50.0, currency: 'EUR'");
        graph.run(
                """
                MATCH (leaf:Unit {id: 'u-Leaf'}), (acme:Unit {id: 'u-Acme'})
                CREATE (leaf)-[:SUBSIDIARY_OF]->(:Unit {id: 'between'})-[:SUBSIDIARY_OF]->(acme)
                """);
    }

    private void account(String name, String kind, String region, String figures) {
        graph.run(
                """
                CREATE (a:Account {id: '%1$s', key: 'test:%1$s', externalId: '%1$s', source: 'source-test', name: '%1$s', sortName: toLower('%1$s'), kind: '%2$s', region: '%3$s', %4$s})
                  -[:OF]->(:Unit:Company {id: 'u-%1$s', key: 'test:u-%1$s', externalId: 'u-%1$s', source: 'source-test', kind: 'COMPANY', name: '%1$s', sortName: toLower('%1$s')})
                """
                        .formatted(name, kind, region, figures));
    }

    private void figures(String account, int year, String properties) {
        graph.run(
                """
                MATCH (a:Account {id: '%s'})
                CREATE (a)-[:IN_YEAR {id: randomUUID(), source: 'source-test', recordedAt: datetime(), %s}]->(:AccountYear {id: randomUUID(), year: %d})
                """
                        .formatted(account, properties, year));
    }

    private Asker.Answer of(String account) {
        Asker.Answer answer = Asker.at(port).ask(OF.formatted(account));
        assertThat(answer.codes()).as(answer.body()).isEmpty();
        return answer;
    }

    private static <T> T at(Asker.Answer answer, String path) {
        return answer.at("account.qualification." + path);
    }

    private List<String> list(Asker asker, String arguments) {
        return asker.ask(LIST.formatted(arguments)).at("qualifyingAccounts.nodes[*].account.name");
    }

    @Test
    void anAccountTellsWhetherItQualifiesAndWhy() {
        Asker.Answer acme = of("Acme");

        assertThat(QualificationTests.<Boolean>at(acme, "qualifies")).isTrue();
        assertThat(QualificationTests.<Double>at(acme, "score")).isEqualTo(77.0);
        assertThat(QualificationTests.<String>at(acme, "reason"))
                .isEqualTo(
                        "No. 1 of 2 customers: the group counts 77 EUR (revenue 67 + 0.5 of the potential 20),"
                                + " 1 account of subsidiaries included; those before it make 0.0 % of the total"
                                + " 104 EUR, and the first 70 % qualify.");
        assertThat(QualificationTests.<Double>at(acme, "own.score")).isEqualTo(70.0);
        assertThat(QualificationTests.<List<String>>at(acme, "rolledUpFrom[*].account.name"))
                .containsExactly("Leaf");
        assertThat(QualificationTests.<List<Double>>at(acme, "rolledUpFrom[*].score"))
                .containsExactly(7.0);
        Asker.Answer beta = of("Beta");
        assertThat(QualificationTests.<Boolean>at(beta, "qualifies")).isFalse();
        assertThat(QualificationTests.<Double>at(beta, "own.revenue.counts")).isEqualTo(18.0);
        assertThat(QualificationTests.<Double>at(beta, "own.potential.counts")).isEqualTo(9.0);
        assertThat(QualificationTests.<Double>at(beta, "cumulativeShare")).isEqualTo(1.0);
        Asker.Answer leaf = of("Leaf");
        assertThat(QualificationTests.<String>at(leaf, "verdict")).isEqualTo("ROLLED_UP");
        assertThat(QualificationTests.<String>at(leaf, "rolledUpInto.name")).isEqualTo("Acme");
    }

    @Test
    void customersProspectsAndUnknownAreListedApart() {
        Asker anybody = Asker.at(port);

        assertThat(list(anybody, "first: 9")).containsExactly("Acme", "Prime");
        assertThat(list(anybody, "kind: CUSTOMER, verdict: null")).containsExactly("Acme", "Beta");
        assertThat(list(anybody, "kind: PROSPECT")).containsExactly("Prime");
        assertThat(list(anybody, "verdict: UNKNOWN")).containsExactly("Gamma");
        assertThat(list(anybody, "verdict: ROLLED_UP")).containsExactly("Leaf");
        assertThat(list(anybody, "verdict: null"))
                .containsExactly("Acme", "Beta", "Prime", "Leaf", "Gamma");
    }

    @Test
    void aPageEndsWhereTheNextBegins() {
        String cursor = "";
        List<String> names = new java.util.ArrayList<>();
        for (int page = 0; page < 5; page++) {
            Asker.Answer answer =
                    Asker.at(port)
                            .ask(
                                    "{ qualifyingAccounts(verdict: null, first: 1%s) { totalCount nodes { account { name } } pageInfo { endCursor hasNextPage } } }"
                                            .formatted(cursor));
            assertThat(answer.<Integer>at("qualifyingAccounts.totalCount")).isEqualTo(5);
            assertThat(answer.<Boolean>at("qualifyingAccounts.pageInfo.hasNextPage"))
                    .isEqualTo(page < 4);
            names.addAll(answer.at("qualifyingAccounts.nodes[*].account.name"));
            cursor = ", after: \"" + answer.at("qualifyingAccounts.pageInfo.endCursor") + '"';
        }

        assertThat(names).containsExactly("Acme", "Beta", "Prime", "Leaf", "Gamma");
        assertThat(
                        Asker.at(port)
                                .ask(LIST.formatted("after: \"cXVhbGlmeWluZ0FjY291bnRz.eA.eA.eA\""))
                                .codes())
                .containsExactly("BAD_REQUEST");
    }

    @Test
    void itIsTheSameForWhoeverSeesTheAccountAndNamesNobodyTheyDoNotSee() {
        graph.run("MATCH (ann:Person {id: 'Ann'}) SET ann.territories = ['North']");

        Asker.Answer mine = Asker.at(port).as("Ann", "SELLER").ask(OF.formatted("Acme"));

        assertThat(QualificationTests.<Double>at(mine, "score")).isEqualTo(77.0);
        assertThat(QualificationTests.<String>at(mine, "reason"))
                .isEqualTo(QualificationTests.<String>at(of("Acme"), "reason"));
        assertThat(QualificationTests.<List<Object>>at(mine, "rolledUpFrom[*].account"))
                .containsOnlyNulls();
        assertThat(QualificationTests.<List<Double>>at(mine, "rolledUpFrom[*].score"))
                .containsExactly(7.0);
        assertThat(mine.body()).doesNotContain("Leaf");
        assertThat(list(Asker.at(port).as("Ann", "SELLER"), "verdict: null"))
                .containsExactly("Acme", "Beta");
    }

    @Test
    void privateAccountsAndPrivateFiguresChangeNothingForAnybody() {
        String before = of("Acme").body() + of("Gamma").body();
        account("Mine", "CUSTOMER", "North", "annualRevenue: 900.0, currency: 'EUR', owner: 'Ann'");
        figures("Gamma", 2025, "revenue: 800.0, currency: 'EUR', owner: 'Ann'");

        assertThat(of("Acme").body() + of("Gamma").body()).isEqualTo(before);
        Asker.Answer own = Asker.at(port).as("Ann", "PROGRAM_MANAGER").ask(OF.formatted("Mine"));
        assertThat(QualificationTests.<String>at(own, "verdict")).isEqualTo("UNKNOWN");
        assertThat(QualificationTests.<String>at(own, "reason")).contains("private");
        assertThat(
                        decide(Asker.at(port).as("Ann", "PROGRAM_MANAGER"), "Mine", "true", "mine")
                                .body())
                .contains("PRIVATE");
    }

    @Test
    void whereNoRevenueIsStatedTheLatestFigureCounts() {
        figures("Gamma", 2024, "revenue: 11.0, currency: 'EUR'");
        figures("Gamma", 2025, "revenue: 12.0");
        figures("Gamma", 2026, "pipeline: 5.0");
        figures("Gamma", 2199, "revenue: 99.0");

        Asker.Answer gamma = of("Gamma");

        assertThat(QualificationTests.<Double>at(gamma, "score")).isEqualTo(12.0);
        assertThat(QualificationTests.<Integer>at(gamma, "own.revenue.year")).isEqualTo(2025);
        assertThat(QualificationTests.<String>at(gamma, "reason"))
                .endsWith("Of itself its potential is not known and not counted.");
    }

    private static Asker.Answer decide(
            Asker asker, String account, String qualifies, String reason) {
        return asker.ask(
                """
                mutation { setQualification(account: "test:%s", qualifies: %s, reason: "%s") {
                  qualification { qualifies verdict reason } userErrors { code field } } }
                """
                        .formatted(account, qualifies, reason));
    }

    @Test
    void whoRunsTheProgramDecidesOtherwiseAndTheHistoryIsKept() {
        Asker max = Asker.at(port).as("Max", "PROGRAM_MANAGER");

        assertThat(
                        decide(
                                        Asker.at(port).as("Ann", "SELLER", "EXECUTIVE"),
                                        "Beta",
                                        "true",
                                        "no")
                                .codes())
                .containsExactly("FORBIDDEN");
        assertThat(
                        decide(max, "Beta", "true", " ")
                                .<List<String>>at("setQualification.userErrors[*].code"))
                .containsExactly("INVALID");
        decide(max, "Beta", "true", "Strategic");
        decide(max, "Beta", "true", "Strategic");
        decide(max, "Beta", "false", "Sold");

        Asker.Answer beta = of("Beta");
        assertThat(QualificationTests.<String>at(beta, "reason"))
                .startsWith("Decided on ")
                .contains("whatever the rule says: Sold. By the rule: No. 2 of 2 customers");
        assertThat(QualificationTests.<String>at(beta, "override.by.name")).isEqualTo("Max");
        decide(max, "Beta", "null", "The rule will do");
        Asker.Answer after = of("Beta");
        assertThat(QualificationTests.<Object>at(after, "override")).isNull();
        assertThat(QualificationTests.<List<String>>at(after, "overrides[*].reason"))
                .containsExactly("Sold", "Strategic");
        assertThat(QualificationTests.<List<String>>at(after, "overrides[*].endedBecause"))
                .containsExactly("The rule will do", null);
        assertThat(QualificationTests.<List<String>>at(after, "overrides[*].endedBy.name"))
                .containsExactly("Max", "Max");
    }

    @Test
    void aDecisionLiftsWhatIsRolledUpOrUnknownIntoTheList() {
        Asker max = Asker.at(port).as("Max", "PROGRAM_MANAGER");
        decide(max, "Leaf", "true", "Far from its parent");
        decide(max, "Gamma", "true", "Surely large");
        decide(max, "Acme", "false", "Leaving");

        assertThat(list(max, "first: 9")).containsExactly("Prime", "Leaf", "Gamma");
        assertThat(QualificationTests.<Integer>at(of("Acme"), "rank"))
                .as("ranks stay")
                .isEqualTo(1);
    }

    @Test
    void theRuleIsToldWithItsRates() {
        Asker.Answer model =
                Asker.at(port)
                        .ask(
                                "{ qualificationModel { formulas currency rates { currency rate } ratesOf potentialWeight customerShare prospectQuota } }");

        assertThat(model.<List<String>>at("qualificationModel.rates[*].currency"))
                .containsExactly("CHF", "EUR", "GBP", "USD");
        assertThat(model.<Double>at("qualificationModel.customerShare")).isEqualTo(0.7);
        assertThat(model.<Integer>at("qualificationModel.prospectQuota")).isEqualTo(5);
    }

    @Test
    void manyAccountsTakeAsManyStatementsAsOne() {
        String all =
                "{ accounts(first: 100) { nodes { figures { year source { name } } facts { text source { name } controlledBy { name } } qualification { reason own { score } rolledUpFrom { account { name } } override { by { name } } overrides { reason } } } } }";
        int few = statements.during(() -> Asker.at(port).ask(all));
        for (int i = 0; i < 60; i++) {
            account("More" + i, "CUSTOMER", "North", "annualRevenue: 1.0, currency: 'EUR'");
        }

        assertThat(statements.during(() -> assertThat(Asker.at(port).ask(all).codes()).isEmpty()))
                .isEqualTo(few)
                .isLessThan(16);
    }
}
