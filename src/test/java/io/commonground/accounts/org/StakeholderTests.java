package io.commonground.accounts.org;

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
import org.springframework.test.context.TestPropertySource;

/** Who matters at an account, by all that sources and the team say. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class StakeholderTests {

    private static final String ALL =
            "stakeholders(former: true) { nodes { person { name } role roles influence stance seniority title current why to note sources { name } facts { role influence source { name } counts } } }";

    @LocalServerPort int port;
    @Autowired TestGraph graph;

    private Acme acme;

    @BeforeEach
    void acme() {
        acme = new Acme(graph, port).draw();
    }

    @Test
    void ofSourcesThatContradictEachOtherTheNewestCountsAndAllAreShown() {
        acme.says(
                        "crm",
                        "2026-03-01",
                        "Ann",
                        Map.of("role", "USER", "influence", 0.2, "stance", 0.5))
                .says(
                        "old",
                        "2025-03-01",
                        "Ann",
                        Map.of("role", "BLOCKER", "influence", 0.9, "seniority", "VP"));

        Asker.Answer answer = acme.ask(ALL);

        assertThat(answer.codes()).as(answer.body()).isEmpty();
        assertThat(answer.<List<String>>at("account.stakeholders.nodes[0].roles"))
                .containsExactly("USER");
        assertThat(answer.<Double>at("account.stakeholders.nodes[0].influence")).isEqualTo(0.2);
        assertThat(answer.<String>at("account.stakeholders.nodes[0].seniority")).isEqualTo("VP");
        assertThat(answer.<List<String>>at("account.stakeholders.nodes[0].facts[*].source.name"))
                .containsExactly("crm", "old");
        assertThat(answer.<List<String>>at("account.stakeholders.nodes[0].sources[*].name"))
                .containsExactly("crm", "old");
    }

    @Test
    void somebodyMayHaveSeveralRolesAtOnce() {
        acme.set("Ann", "roles: [CHAMPION, ECONOMIC_BUYER], influence: 0.7");

        assertThat(acme.ask(ALL).<List<String>>at("account.stakeholders.nodes[0].roles"))
                .containsExactlyInAnyOrder("CHAMPION", "ECONOMIC_BUYER");
        assertThat(acme.names("(roles: [ECONOMIC_BUYER])")).containsExactly("Ann");
        assertThat(acme.names("(roles: [BLOCKER])")).isEmpty();
    }

    @Test
    void whatTheTeamSaysStandsBesideTheImportAndKeepsWhatItLeavesOut() {
        acme.says("crm", "2026-03-01", "Ann", Map.of("role", "USER", "influence", 0.2));

        acme.set("Ann", "roles: [CHAMPION]");
        acme.set("Ann", "influence: 0.8");

        Asker.Answer answer = acme.ask(ALL);
        assertThat(answer.<List<String>>at("account.stakeholders.nodes[0].roles"))
                .containsExactly("CHAMPION");
        assertThat(answer.<Double>at("account.stakeholders.nodes[0].influence")).isEqualTo(0.8);
        assertThat(
                        answer.<List<String>>at(
                                "account.stakeholders.nodes[0].facts[?(@.counts == true)].source.name"))
                .containsExactly("recorded", "crm");
        assertThat(answer.<List<String>>at("account.stakeholders.nodes[0].facts[*].role"))
                .hasSize(3);
    }

    @Test
    void theSameChangeSentTwiceIsWrittenOnce() {
        String twice =
                "roles: [CHAMPION, USER], reportsTo: [{person: \"test:Max\"}], idempotencyKey: \"k\"";

        Map<String, Object> first = acme.set("Ann", twice).at("setStakeholder");
        Map<String, Object> second = acme.set("Ann", twice).at("setStakeholder");

        assertThat(second).isEqualTo(first);
        assertThat(
                        graph.run(
                                "MATCH (:Person {id: 'Ann'})-[r:STAKEHOLDER_OF|REPORTS_TO]->() RETURN r"))
                .hasSize(3);
        assertThat(acme.set("Ann", twice.replace("CHAMPION", "BLOCKER")).codes())
                .containsExactly("CONFLICT");
        assertThat(acme.names("(roles: [BLOCKER])")).isEmpty();
    }

    @Test
    void whoLeftTheCompanyIsToldAsFormerWithTheDayAndWasOneBefore() {
        acme.works("Bo", "2012..2024").stakeholder("Bo", 0.9).stakeholder("Ann", 0.5);

        assertThat(acme.names("")).containsExactly("Ann");
        assertThat(acme.names("(former: true)")).containsExactly("Ann", "Bo");
        assertThat(acme.names("(asOf: \"2020-06-01\")")).containsExactly("Bo", "Ann");
        Asker.Answer answer = acme.ask(ALL);
        assertThat(answer.<String>at("account.stakeholders.nodes[1].why")).isEqualTo("LEFT");
        assertThat(answer.<String>at("account.stakeholders.nodes[1].to")).isEqualTo("2024");
    }

    @Test
    void whoIsNamedAgainAfterTheyLeftHasASayOnceMore() {
        acme.works("Bo", "2012..2024").stakeholder("Bo", 0.9);

        acme.set("Bo", "roles: [INFLUENCER]");

        assertThat(acme.names("")).containsExactly("Bo");
    }

    @Test
    void whoEndsSaysWhyAndTheHistoryStays() {
        acme.stakeholder("Ann", 0.5);

        acme.change(
                "endStakeholder(account: \"test:acme\", person: \"test:Ann\", on: \"2026-06-01\", note: \"Runs another plant\") { stakeholder { why } userErrors { code } }");

        assertThat(acme.names("")).isEmpty();
        assertThat(acme.names("(asOf: \"2026-05-31\")")).containsExactly("Ann");
        Asker.Answer answer = acme.ask(ALL);
        assertThat(answer.<String>at("account.stakeholders.nodes[0].why")).isEqualTo("ENDED");
        assertThat(answer.<String>at("account.stakeholders.nodes[0].to")).isEqualTo("2026-05-31");
        assertThat(answer.<String>at("account.stakeholders.nodes[0].note"))
                .isEqualTo("Runs another plant");
    }

    @Test
    void whomTheirSourceDoesNotNameAnyMoreIsWithdrawnFromThatDayOn() {
        acme.stakeholder("Ann", 0.5);
        graph.run(
                "MATCH (:Person {id: 'Ann'})-[r:STAKEHOLDER_OF]->() SET r.retractedAt = datetime('2026-07-01T00:00:00Z')");

        assertThat(acme.names("")).isEmpty();
        assertThat(acme.names("(asOf: \"2026-06-30\")")).containsExactly("Ann");
        assertThat(acme.ask(ALL).<String>at("account.stakeholders.nodes[0].why"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void aPastDayShowsWhatWasSaidByThen() {
        acme.says("crm", "2026-01-01", "Ann", Map.of("role", "USER", "influence", 0.2));
        graph.run(
                "MATCH (:Person {id: 'Ann'})-[r:STAKEHOLDER_OF]->() SET r.retractedAt = datetime('2026-07-01T00:00:00Z')");
        acme.says("crm", "2026-07-01", "Ann", Map.of("role", "CHAMPION", "influence", 0.6));

        for (String day : List.of("2025-05-05", "2026-03-03")) {
            assertThat(
                            acme.ask(
                                            "stakeholders(asOf: \"%s\") { nodes { roles } }"
                                                    .formatted(day))
                                    .<List<String>>at("account.stakeholders.nodes[0].roles"))
                    .containsExactly("USER");
        }
        assertThat(acme.names("(asOf: \"2026-08-08\", roles: [CHAMPION])")).containsExactly("Ann");
    }

    @Test
    void aDayToComeIsRefused() {
        assertThat(acme.ask("stakeholders(asOf: \"2027-01-01\") { totalCount }").codes())
                .containsExactly("BAD_REQUEST");
    }

    @Test
    void pagesFollowEachOtherByInfluence() {
        acme.stakeholder("Ann", 0.5).stakeholder("Bo", 0.9).stakeholder("Cy", 0.1);

        Asker.Answer first =
                acme.ask(
                        "stakeholders(first: 2) { totalCount nodes { person { name } } pageInfo { endCursor hasNextPage } }");

        assertThat(first.<List<String>>at("account.stakeholders.nodes[*].person.name"))
                .containsExactly("Bo", "Ann");
        assertThat(first.<Integer>at("account.stakeholders.totalCount")).isEqualTo(3);
        String cursor = first.at("account.stakeholders.pageInfo.endCursor");
        assertThat(acme.names("(first: 2, after: \"%s\")".formatted(cursor))).containsExactly("Cy");
    }

    @Test
    void whatIsPrivateToSomebodyIsToldToThemAlone() {
        acme.says(
                "notes",
                "2026-01-01",
                "Ann",
                Map.of("role", "BLOCKER", "influence", 0.9, "owner", "Max"));

        assertThat(acme.names("")).isEmpty();
        assertThat(
                        Asker.at(port)
                                .as("Max", "SELLER")
                                .ask(
                                        "{ account(id: \"test:acme\") { stakeholders { nodes { roles } } } }")
                                .<List<String>>at("account.stakeholders.nodes[0].roles"))
                .containsExactly("BLOCKER");
    }

    @Test
    void whatIsSaidOfSomebodyPrivateIsPrivateAsWell() {
        graph.person("Bo");
        graph.run("MATCH (p:Person {id: 'Bo'}) SET p.owner = 'Max'");

        acme.set("Bo", "roles: [USER], reportsTo: [{person: \"test:Ann\"}]");

        assertThat(
                        graph.run(
                                "MATCH (:Person {id: 'Bo'})-[r:STAKEHOLDER_OF|REPORTS_TO]->() RETURN r.owner AS owner"))
                .hasSize(2)
                .allMatch(row -> row.get("owner").asString().equals("Max"));
    }

    @Test
    void whatOthersSayPrivatelyOfSuperiorsStays() {
        graph.person("Bo");
        acme.set("Ann", "reportsTo: [{person: \"test:Bo\"}]");
        graph.run("MATCH (:Person {id: 'Ann'})-[l:REPORTS_TO]->() SET l.owner = 'Zed'");

        acme.set("Ann", "reportsTo: [{person: \"test:Max\"}]");

        assertThat(
                        graph.run(
                                "MATCH (:Person {id: 'Ann'})-[l:REPORTS_TO]->() WHERE l.retractedAt IS NULL RETURN l"))
                .hasSize(2);
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        assertThat(codes(acme.set("Ann", "influence: 1.5"))).containsExactly("OUT_OF_RANGE");
        assertThat(codes(acme.set("Ann", "reportsTo: [{person: \"test:Ann\"}]")))
                .containsExactly("ONESELF");
        graph.person("Bo");
        assertThat(
                        codes(
                                acme.set(
                                        "Ann",
                                        "reportsTo: [{person: \"test:Max\"}, {person: \"test:Bo\"}]")))
                .containsExactly("TWO_SOLID_LINES");
        assertThat(
                        acme.change(
                                        "endStakeholder(account: \"test:acme\", person: \"test:Bo\") { userErrors { code } }")
                                .<List<String>>at("endStakeholder.userErrors[*].code"))
                .containsExactly("NOT_A_STAKEHOLDER");
        assertThat(acme.set("Ann", "from: \"soon\"").codes()).containsExactly("BAD_REQUEST");
        assertThat(acme.set("Nobody", "").codes()).containsExactly("NOT_FOUND");
        assertThat(graph.run("MATCH ()-[r:STAKEHOLDER_OF]->() RETURN r")).isEmpty();
    }

    private static List<String> codes(Asker.Answer answer) {
        return answer.at("setStakeholder.userErrors[*].code");
    }
}
