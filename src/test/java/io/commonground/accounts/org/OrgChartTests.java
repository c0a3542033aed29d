package io.commonground.accounts.org;

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
import org.springframework.test.context.TestPropertySource;

/** Who reports to whom at an account, as it is asked and changed. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class OrgChartTests {

    private static final String CHART =
            "orgChart { nodes { id standing vacant position { title derived } holders { person { name } main stakeholder { influence } } formerHolders { person { name } to } } lines { from { id } to { id } kind source { name } } roots { holders { person { name } } } cycles { message cut { source { name } } } unplaced { id } influences { from { name } to { name } kind weight note } }";

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired StatementCount statements;

    private Acme acme;

    @BeforeEach
    void acme() {
        acme = new Acme(graph, port).draw();
    }

    @Test
    void aPlaceIsDerivedFromTheEmploymentWhereNoneIsRecorded() {
        acme.stakeholder("Ann", 0.5);
        graph.run("MATCH (:Person {id: 'Ann'})-[w:WORKED_AT]->() SET w.title = 'Chief Buyer'");

        Asker.Answer answer = acme.ask(CHART);

        assertThat(answer.codes()).as(answer.body()).isEmpty();
        assertThat(answer.<String>at("account.orgChart.nodes[0].position.title"))
                .isEqualTo("Chief Buyer");
        assertThat(answer.<Boolean>at("account.orgChart.nodes[0].position.derived")).isTrue();
    }

    @Test
    void aCycleThatImportsBroughtIsCutAndToldAndNoAnswerIsEndless() {
        acme.stakeholder("Ann", 0.9).stakeholder("Bo", 0.5);
        acme.reports("test", "2026-01-01", "Ann", "Bo").reports("crm", "2026-01-01", "Bo", "Ann");

        Asker.Answer answer = acme.ask(CHART);

        assertThat(answer.<List<String>>at("account.orgChart.lines[*].from.id"))
                .containsExactly("person-Bo");
        assertThat(answer.<List<String>>at("account.orgChart.roots[*].holders[*].person.name"))
                .containsExactly("Ann");
        assertThat(answer.<String>at("account.orgChart.cycles[0].cut.source.name"))
                .isEqualTo("test");
    }

    @Test
    void aChangeThatWouldCloseACycleIsRefusedAndNamesTheLines() {
        acme.stakeholder("Ann", 0.9).stakeholder("Bo", 0.5).stakeholder("Cy", 0.1);
        acme.reports("test", "2026-01-01", "Cy", "Bo").reports("test", "2026-01-01", "Bo", "Ann");

        Asker.Answer refused =
                acme.set("Ann", "influence: 0.1, reportsTo: [{person: \"test:Cy\"}]");

        assertThat(refused.<String>at("setStakeholder.userErrors[0].code")).isEqualTo("CYCLE");
        assertThat(refused.<String>at("setStakeholder.userErrors[0].message"))
                .startsWith("Ann cannot report to Cy: Cy reports to Bo reports to Ann.");
        assertThat(
                        graph.run(
                                "MATCH ()-[r:STAKEHOLDER_OF|REPORTS_TO]->() WHERE r.recordedBy IS NOT NULL RETURN r"))
                .isEmpty();
        Asker.Answer dotted = acme.set("Ann", "reportsTo: [{person: \"test:Cy\", kind: DOTTED}]");
        assertThat(dotted.<String>at("setStakeholder.userErrors[0].code")).isEqualTo("CYCLE");
    }

    @Test
    void ofTwoManagersOfTwoSourcesTheNewestIsSolidUntilTheTeamSaysOtherwise() {
        acme.stakeholder("Ann", 0.9).stakeholder("Bo", 0.5).stakeholder("Cy", 0.1);
        acme.reports("test", "2026-01-01", "Cy", "Bo").reports("crm", "2026-02-01", "Cy", "Ann");

        assertThat(lines())
                .containsExactlyInAnyOrder(
                        "person-Cy person-Ann SOLID", "person-Cy person-Bo DOTTED");
        acme.set("Cy", "reportsTo: [{person: \"test:Bo\"}]");
        assertThat(lines())
                .containsExactlyInAnyOrder(
                        "person-Cy person-Bo SOLID", "person-Cy person-Ann DOTTED");
        acme.set("Cy", "reportsTo: [{person: \"test:Bo\"}], replaceLines: true");
        assertThat(lines()).containsExactly("person-Cy person-Bo SOLID");
    }

    private List<String> lines() {
        List<java.util.Map<String, Object>> lines =
                acme.ask("orgChart { lines { from { id } to { id } kind } }")
                        .at("account.orgChart.lines");
        return lines.stream()
                .map(line ->
                        "%s %s %s"
                                .formatted(
                                        ((java.util.Map<?, ?>) line.get("from")).get("id"),
                                        ((java.util.Map<?, ?>) line.get("to")).get("id"),
                                        line.get("kind")))
                .toList();
    }

    @Test
    void aManagerWhoIsNoStakeholderOrIsGoneIsShownAsThat() {
        acme.works("Old", "2010..2020")
                .stakeholder("Old", 0.9)
                .stakeholder("Ann", 0.5)
                .stakeholder("Bo", 0.4);
        acme.reports("test", "2026-01-01", "Ann", "Zoe").reports("test", "2026-01-01", "Bo", "Old");

        Asker.Answer answer = acme.ask(CHART);

        assertThat(
                        answer.<List<String>>at(
                                "account.orgChart.nodes[?(@.id == 'person-Zoe')].standing"))
                .containsExactly("NOT_A_STAKEHOLDER");
        assertThat(
                        answer.<List<String>>at(
                                "account.orgChart.nodes[?(@.id == 'person-Old')].standing"))
                .containsExactly("FORMER_STAKEHOLDER");
    }

    @Test
    void aPositionOutlivesWhoHoldsIt() {
        acme.stakeholder("Ann", 0.5).stakeholder("Bo", 0.4);
        String cfo =
                position(
                        "title: \"CFO\", holders: [{person: \"test:Ann\", from: \"2020\"}], on: \"2020-01-01\"");
        String controller =
                position(
                        "title: \"Controller\", holders: [{person: \"test:Bo\"}], under: [{position: \"%s\"}]"
                                .formatted(cfo));

        graph.run(
                "MATCH (:Person {id: 'Ann'})-[w:WORKED_AT]->() SET w.to = '2026-05', w.toDay = 20604 REMOVE w.current");

        Asker.Answer answer = acme.ask(CHART);
        String node = "account.orgChart.nodes[?(@.id == '%s')].".formatted(cfo);
        assertThat(answer.<List<Boolean>>at(node + "vacant")).containsExactly(true);
        assertThat(answer.<List<String>>at(node + "formerHolders[*].person.name"))
                .containsExactly("Ann");
        assertThat(answer.<List<String>>at(node + "formerHolders[*].to"))
                .containsExactly("2026-05");
        assertThat(answer.<List<String>>at("account.orgChart.lines[*].from.id"))
                .containsExactly(controller);
        assertThat(
                        acme.ask(
                                        "orgChart(asOf: \"2026-05-01\") { nodes { id holders { person { name } } } }")
                                .<List<String>>at(node + "holders[*].person.name"))
                .containsExactly("Ann");
    }

    @Test
    void whoIsNotNamedAnyMoreHasCeasedToHoldThePosition() {
        acme.stakeholder("Ann", 0.5).stakeholder("Bo", 0.4);
        String cfo = position("title: \"CFO\", holders: [{person: \"test:Ann\"}]");

        position(
                "position: \"%s\", holders: [{person: \"test:Bo\"}], on: \"2026-11-01\""
                        .formatted(cfo));

        Asker.Answer answer = acme.ask(CHART);
        assertThat(
                        answer.<List<String>>at(
                                "account.orgChart.nodes[?(@.id == '%s')].holders[*].person.name"
                                        .formatted(cfo)))
                .containsExactly("Bo");
        assertThat(
                        answer.<List<String>>at(
                                "account.orgChart.nodes[?(@.id == '%s')].formerHolders[*].to"
                                        .formatted(cfo)))
                .containsExactly("2026-10-31");
        assertThat(answer.<List<String>>at("account.orgChart.nodes[*].id")).contains("person-Ann");
    }

    @Test
    void whatIsPrivateToSomebodyElseOfWhoHoldsAPositionStays() {
        acme.stakeholder("Ann", 0.5).stakeholder("Bo", 0.4);
        graph.person("Cy");
        String cfo = position("title: \"CFO\", holders: [{person: \"test:Ann\"}]");
        graph.run(
                "MATCH (p:Position {id: '%s'}), (cy:Person {id: 'Cy'}) CREATE (cy)-[:HOLDS {id: 'c', owner: 'Zed', source: 'source-test', recordedAt: datetime()}]->(p)"
                        .formatted(cfo));

        position(
                "position: \"%s\", holders: [{person: \"test:Bo\"}], on: \"2026-11-01\""
                        .formatted(cfo));
        assertThat(held()).containsExactlyInAnyOrder("Bo", "Cy");
        acme.change(
                "endPosition(account: \"test:acme\", position: \"%s\", on: \"2026-11-10\") { node { id } }"
                        .formatted(cfo));

        assertThat(held()).containsExactly("Cy");
    }

    private List<String> held() {
        return graph
                .run("MATCH (p:Person)-[h:HOLDS]->() WHERE h.toDay IS NULL RETURN p.id AS id")
                .stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    @Test
    void aPositionThatEndsIsOutOfTheChartAndWasThereBefore() {
        String cfo = position("title: \"CFO\", idempotencyKey: \"cfo\"");
        assertThat(position("title: \"CFO\", idempotencyKey: \"cfo\"")).isEqualTo(cfo);

        acme.change(
                "endPosition(account: \"test:acme\", position: \"%s\", on: \"2026-11-01\") { node { id } userErrors { code } }"
                        .formatted(cfo));

        assertThat(acme.ask(CHART).<List<String>>at("account.orgChart.nodes[*].id")).isEmpty();
        assertThat(
                        acme.ask("orgChart(asOf: \"2026-10-31\") { nodes { id } }")
                                .<List<String>>at("account.orgChart.nodes[*].id"))
                .containsExactly(cfo);
        assertThat(
                        acme.change(
                                        "endPosition(account: \"test:acme\", position: \"none\") { userErrors { code } }")
                                .<List<String>>at("endPosition.userErrors[*].code"))
                .containsExactly("NO_SUCH_POSITION");
    }

    @Test
    void aPositionIsNeverUnderItselfRoundAbout() {
        String one = position("title: \"One\"");
        String two = position("title: \"Two\", under: [{position: \"%s\"}]".formatted(one));

        Asker.Answer refused =
                acme.change(
                        "setPosition(account: \"test:acme\", position: \"%s\", under: [{position: \"%s\"}]) { node { id } userErrors { code message } }"
                                .formatted(one, two));

        assertThat(refused.<String>at("setPosition.userErrors[0].message"))
                .startsWith("One cannot report to Two: Two reports to One.");
    }

    private String position(String arguments) {
        Asker.Answer answer =
                acme.change(
                        "setPosition(account: \"test:acme\", %s) { node { id } userErrors { code message } }"
                                .formatted(arguments));
        assertThat(answer.codes()).as(answer.body()).isEmpty();
        return answer.at("setPosition.node.id");
    }

    @Test
    void whoInfluencesWhomAndWhoIsInConflictStandsInTheChart() {
        acme.stakeholder("Ann", 0.5).stakeholder("Bo", 0.4);

        influence("INFLUENCES", "weight: 0.7, note: \"Golf\"");
        influence("CONFLICTS", "");
        influence("INFLUENCES", "weight: 0.9");

        Asker.Answer answer = acme.ask(CHART);
        assertThat(answer.<List<String>>at("account.orgChart.influences[*].kind"))
                .containsExactlyInAnyOrder("INFLUENCES", "CONFLICTS");
        assertThat(
                        answer.<List<Double>>at(
                                "account.orgChart.influences[?(@.kind == 'INFLUENCES')].weight"))
                .containsExactly(0.9);
        assertThat(
                        answer.<List<String>>at(
                                "account.orgChart.influences[?(@.kind == 'INFLUENCES')].note"))
                .containsExactly("Golf");
        influence("CONFLICTS", "weight: 0");
        assertThat(acme.ask(CHART).<List<String>>at("account.orgChart.influences[*].kind"))
                .containsExactly("INFLUENCES");
    }

    @Test
    void anotherChangeUnderTheSameKeyIsRefused() {
        acme.stakeholder("Ann", 0.5).stakeholder("Bo", 0.4);
        influence("INFLUENCES", "weight: 0.7, idempotencyKey: \"k\"");
        influence("INFLUENCES", "weight: 0.7, idempotencyKey: \"k\"");
        String cfo = position("title: \"CFO\", idempotencyKey: \"k\"");

        assertThat(position("title: \"CFO\", idempotencyKey: \"k\"")).isEqualTo(cfo);
        assertThat(
                        acme.change(
                                        "setPosition(account: \"test:acme\", title: \"CTO\", idempotencyKey: \"k\") { node { id } }")
                                .codes())
                .containsExactly("CONFLICT");
        assertThat(said("INFLUENCES", "weight: 0.2, idempotencyKey: \"k\"").codes())
                .containsExactly("CONFLICT");
        Asker.Answer chart = acme.ask(CHART);
        assertThat(chart.<List<Double>>at("account.orgChart.influences[*].weight"))
                .containsExactly(0.7);
    }

    private void influence(String kind, String more) {
        Asker.Answer answer = said(kind, more);
        assertThat(answer.codes()).as(answer.body()).isEmpty();
    }

    private Asker.Answer said(String kind, String more) {
        return acme.change(
                "setInfluence(account: \"test:acme\", from: \"test:Ann\", to: \"test:Bo\", kind: %s, %s) { influence { weight } userErrors { code } }"
                        .formatted(kind, more));
    }

    @Test
    void twoThousandPeopleAreOneAnswerOfAsManyStatementsAsTwenty() {
        people(20);
        int few = statements.during(() -> acme.ask(CHART));
        graph.run("MATCH (p:Person) WHERE p.id STARTS WITH 'n' DETACH DELETE p");
        people(2_000);

        Asker.Answer[] answer = new Asker.Answer[1];
        int many = statements.during(() -> answer[0] = acme.ask(CHART));

        assertThat(answer[0].codes()).as(answer[0].body().substring(0, 200)).isEmpty();
        assertThat(answer[0].<List<String>>at("account.orgChart.nodes[*].holders[*].person.name"))
                .hasSize(2_000)
                .doesNotHaveDuplicates();
        assertThat(answer[0].<List<String>>at("account.orgChart.lines[*].kind")).hasSize(1_999);
        assertThat(answer[0].<List<String>>at("account.orgChart.roots[*].holders[*].person.name"))
                .hasSize(1);
        assertThat(many).isEqualTo(few).isLessThan(20);
    }

    /** Seven report to each, in a tree. */
    private void people(int count) {
        graph.person("Ann");
        graph.run(
                """
                MATCH (a:Account {id: 'acme'})
                UNWIND range(0, %d - 1) AS i
                CREATE (p:Person {id: 'n' + i, name: 'n' + i, sortName: 'n' + i, key: 'test:n' + i, externalId: 'n' + i, source: 'source-test'})
                CREATE (p)-[:STAKEHOLDER_OF {id: 's' + i, key: 'test:n' + i, source: 'source-test', role: 'USER', influence: 1.0 / (i + 1), recordedAt: datetime()}]->(a)
                """
                        .formatted(count));
        graph.run(
                """
                UNWIND range(1, %d - 1) AS i
                MATCH (p:Person {id: 'n' + i}), (q:Person {id: 'n' + ((i - 1) / 7)})
                CREATE (p)-[:REPORTS_TO {id: 'r' + i, key: 'test:acme', source: 'source-test', recordedAt: datetime()}]->(q)
                """
                        .formatted(count));
    }
}
