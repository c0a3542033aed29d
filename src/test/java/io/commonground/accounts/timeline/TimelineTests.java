package io.commonground.accounts.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.StatementCount;
import io.commonground.graph.Statements;
import io.commonground.graph.TestGraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.ProfiledPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What there was between an account and us. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class TimelineTests {

    @Autowired TestGraph graph;
    @Autowired StatementCount statements;
    @Autowired Driver driver;
    @Autowired Places places;
    @LocalServerPort int port;
    private Acme acme;

    @BeforeEach
    void acme() {
        acme = new Acme(graph, port);
        acme.draw();
    }

    private List<String> subjects(String arguments) {
        return acme.ask("timeline(%s) { nodes { subject } }".formatted(arguments))
                .at("account.timeline.nodes[*].subject");
    }

    @Test
    void theNewestComesFirstWithWhoWasOnWhichSide() {
        acme.had("MEETING 2026-11-03 Ann Cy", Map.of("subject", "Robots", "sentiment", 0.5));
        acme.had("EMAIL 2026-11-05 Bo Di", Map.of("subject", "Invoice"));

        Asker.Answer answer =
                acme.ask(
                        """
                        timeline { totalCount nodes { subject kind state at sentiment caseState escalation
                          ours { person { name } role } theirs { person { name } } source { name } account { name } } }
                        """);

        assertThat(answer.codes()).as(answer.body()).isEmpty();
        assertThat(answer.<List<String>>at("account.timeline.nodes[*].subject"))
                .containsExactly("Invoice", "Robots");
        assertThat(answer.<List<String>>at("account.timeline.nodes[1].ours[*].person.name"))
                .containsExactly("Ann");
        assertThat(answer.<List<String>>at("account.timeline.nodes[1].theirs[*].person.name"))
                .containsExactly("Cy");
        assertThat(answer.<Double>at("account.timeline.nodes[1].sentiment")).isEqualTo(0.5);
        assertThat(answer.<String>at("account.timeline.nodes[1].caseState")).isNull();
        assertThat(answer.<String>at("account.timeline.nodes[1].account.name")).isEqualTo("Acme");
        assertThat(answer.<Integer>at("account.timeline.totalCount")).isEqualTo(2);
    }

    @Test
    void whoWorkedForUsOnThatDayIsOurs() {
        acme.had("MEETING 2019-05-03 Old Cy");
        acme.had("MEETING 2023-05-03 Old Cy");

        Asker.Answer answer =
                acme.ask(
                        "timeline { nodes { ours { person { name } } theirs { person { name } } } }");

        assertThat(answer.<List<String>>at("account.timeline.nodes[0].theirs[*].person.name"))
                .contains("Old");
        assertThat(answer.<List<String>>at("account.timeline.nodes[1].ours[*].person.name"))
                .containsExactly("Old");
    }

    @Test
    void aPageEndsWhereTheNextBeginsAlsoWithinOneMoment() {
        for (int n = 0; n < 5; n++) {
            acme.had("MEETING 2026-11-03 Ann", Map.of("subject", "Talk " + n));
        }
        List<String> seen = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            Asker.Answer page =
                    acme.ask(
                            "timeline(first: 2%s) { nodes { subject } pageInfo { endCursor hasNextPage } }"
                                    .formatted(after));
            seen.addAll(page.<List<String>>at("account.timeline.nodes[*].subject"));
            after =
                    ", after: \"%s\""
                            .formatted(page.<String>at("account.timeline.pageInfo.endCursor"));
            more = page.at("account.timeline.pageInfo.hasNextPage");
        }

        assertThat(seen)
                .containsExactlyInAnyOrder("Talk 0", "Talk 1", "Talk 2", "Talk 3", "Talk 4");
        assertThat(acme.ask("timeline(after: \"bm8\") { totalCount }").codes())
                .containsExactly("BAD_REQUEST");
    }

    @Test
    void filtersLeaveOutWhatIsNotAskedFor() {
        acme.had("MEETING 2026-10-03 Ann Cy", Map.of("subject", "Talk of Robots"));
        acme.had("MEETING 2026-10-05 Bo", Map.of("subject", "Off", "state", "CANCELLED"));
        acme.had("SUPPORT_CASE 2026-10-07 Bo Di", Map.of("subject", "Down", "severity", 1));
        acme.had("SUPPORT_CASE 2026-10-09 Bo Di", Map.of("subject", "Slow", "severity", 3));

        assertThat(subjects("filter: {kinds: [MEETING]}")).containsExactly("Off", "Talk of Robots");
        assertThat(subjects("filter: {states: [CANCELLED]}")).containsExactly("Off");
        assertThat(subjects("filter: {from: \"2026-10-05\", to: \"2026-10-07\"}"))
                .containsExactly("Down", "Off");
        assertThat(subjects("filter: {person: \"test:Cy\"}")).containsExactly("Talk of Robots");
        assertThat(subjects("filter: {severityAtMost: 2}")).containsExactly("Down");
        assertThat(subjects("filter: {openOnly: true}")).containsExactly("Slow", "Down");
        assertThat(subjects("filter: {text: \"ROBOTS\"}")).containsExactly("Talk of Robots");
        assertThat(
                        acme.ask("timeline(filter: {severityAtMost: 3}) { totalCount }")
                                .<Integer>at("account.timeline.totalCount"))
                .isEqualTo(2);
    }

    @Test
    void whatIsPrivateIsForItsOwnerAlone() {
        acme.had("MEETING 2026-11-03 Bo Cy", Map.of("subject", "Dinner", "owner", "Bo"));
        acme.had(
                "SUPPORT_CASE 2026-11-04 Bo Cy",
                Map.of("subject", "Hush", "owner", "Bo", "severity", 1));
        String all =
                "timeline { totalCount nodes { subject } } touches { person { name } count } openCases { interaction { subject } }";

        assertThat(acme.ask(all).body()).doesNotContain("Dinner", "Hush", "\"Bo\"");
        Asker.Answer own =
                acme.as("Bo").ask("{ account(id: \"test:acme\") { %s } }".formatted(all));
        assertThat(own.body()).contains("Dinner", "Hush");
        assertThat(own.<Integer>at("account.touches[0].count")).isEqualTo(2);
    }

    @Test
    void openCasesTellTheirAgeAndWhetherASponsorTookPart() {
        acme.had("SUPPORT_CASE 2026-11-20 Ann Cy", Map.of("subject", "Slow", "severity", 3));
        acme.had("SUPPORT_CASE 2026-11-12 Sue Cy", Map.of("subject", "Down", "severity", 1));
        acme.had(
                "SUPPORT_CASE 2026-11-01 Ann",
                Map.of(
                        "severity",
                        1,
                        "resolvedAt",
                        java.time.ZonedDateTime.parse("2026-11-02T00:00Z")));

        Asker.Answer answer =
                acme.ask(
                        "openCases { ageInDays sponsorTookPart acknowledgements { by { name } } interaction { subject severity caseState ours { person { name } } } }");

        assertThat(answer.<List<String>>at("account.openCases[*].interaction.subject"))
                .containsExactly("Down", "Slow");
        assertThat(answer.<List<Integer>>at("account.openCases[*].ageInDays"))
                .containsExactly(10, 2);
        assertThat(answer.<List<Boolean>>at("account.openCases[*].sponsorTookPart"))
                .containsExactly(true, false);
    }

    @Test
    void whoOfUsServedThemComesByMostAndLast() {
        acme.had("SUPPORT_CASE 2026-10-01 Ann Cy");
        acme.had("BILLING_INQUIRY 2026-10-02 Ann Di");
        acme.had("MEETING 2026-10-03 Bo Cy");
        acme.had("MEETING 2019-10-03 Old Cy");
        acme.had("MEETING 2023-10-03 Old Cy");
        acme.had("OPPORTUNITY 2026-10-04 Max");

        Asker.Answer answer =
                acme.ask("touches { person { name } count first last byKind { kind count } }");

        assertThat(answer.<List<String>>at("account.touches[*].person.name"))
                .containsExactly("Ann", "Bo", "Old");
        assertThat(answer.<List<Integer>>at("account.touches[*].count")).containsExactly(2, 1, 1);
        assertThat(answer.<String>at("account.touches[0].first")).isEqualTo("2026-10-01");
        assertThat(answer.<String>at("account.touches[2].last")).isEqualTo("2019-10-03");
        assertThat(answer.<List<String>>at("account.touches[0].byKind[*].kind"))
                .containsExactly("BILLING_INQUIRY", "SUPPORT_CASE");
    }

    @Test
    void opportunitiesAreListedNewestFirst() {
        acme.had("OPPORTUNITY 2026-10-04 Max", Map.of("subject", "Robots"));
        acme.had("OPPORTUNITY 2026-11-04 Max", Map.of("subject", "More robots"));
        acme.had("MEETING 2026-11-05 Max");

        assertThat(
                        acme.ask("opportunities { subject }")
                                .<List<String>>at("account.opportunities[*].subject"))
                .containsExactly("More robots", "Robots");
    }

    @Test
    void asManyStatementsForManyInteractionsAsForFew() {
        String all =
                """
                timeline(first: 50) { totalCount nodes { ours { person { name } } theirs { person { name } } source { name } account { name } steps { id } flaggedBy { name } } }
                openCases { interaction { ours { person { name } } } acknowledgements { by { name } } }
                opportunities { subject } touches { person { name } } sinceLastLook { interactions { subject } stakeholdersJoined { name } }
                toThank { person { name } reason } thanks { reason via { subject } } requests { text owner { name } }
                """;
        for (int n = 0; n < 3; n++) {
            acme.had("SUPPORT_CASE 2026-11-03 Ann Cy", Map.of("sentiment", 0.9));
        }
        acme.ask(all);
        int few = statements.during(() -> acme.ask(all));
        for (int n = 0; n < 40; n++) {
            acme.had("SUPPORT_CASE 2026-11-03 Bo Di", Map.of("sentiment", 0.9));
        }

        int many = statements.during(() -> assertThat(acme.ask(all).codes()).isEmpty());

        assertThat(many).isEqualTo(few).isLessThan(40);
    }

    @Test
    void aPageOfALongTimelineReadsWhatItShows() {
        graph.run(
                """
                MATCH (a:Account {id: 'acme'}), (p:Person {id: 'Ann'})
                UNWIND range(1, 2000) AS n
                CREATE (i:Interaction {id: 'i' + n, account: a.key, kind: 'MEETING', state: 'HELD', day: 1, source: 'source-test',
                  at: datetime({epochSeconds: 1600000000 + n * 3600}), recordedAt: datetime()})-[:CONCERNS]->(a), (p)-[:TOOK_PART]->(i)
                """);
        Map<String, Object> parameters = new HashMap<>(TimelineFilter.ALL.parameters());
        parameters.put("accounts", List.of("test:acme"));
        parameters.put("lens", io.commonground.privacy.Lens.OPEN.asParameter());
        parameters.put("after", null);
        parameters.put("limit", 21);

        // The database looks at how much there is now and then only; a plan for next to nothing
        // sorts.
        graph.run("CALL db.prepareForReplanning(30)");
        try (var session = driver.session()) {
            ProfiledPlan plan =
                    session.run("PROFILE " + Statements.text("timeline/page"), parameters)
                            .consume()
                            .profile();
            assertThat(hits(plan)).isBetween(20L, 400L);
        }
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits() + plan.children().stream().mapToLong(TimelineTests::hits).sum();
    }

    @Test
    void interactionsOfOlderVersionsAreGivenTheirPlace() {
        graph.run(
                """
                MATCH (a:Account {id: 'acme'}) UNWIND range(1, 5) AS n
                CREATE (:Interaction {id: 'old' + n, kind: 'SUPPORT_CASE', day: 20000, subject: 'Old', source: 'source-test', state: 'HELD'})-[:CONCERNS]->(a)
                """);
        assertThat(subjects("first: 9")).isEmpty();

        assertThat(places.run(2)).isEqualTo(5);

        assertThat(subjects("first: 9")).hasSize(5);
        assertThat(subjects("filter: {openOnly: true}")).hasSize(5);
        assertThat(places.run(2)).isZero();
    }

    @Test
    void sinceTheLastLookTellsWhatIsNew() {
        acme.had(
                "MEETING %s Ann Cy".formatted(LocalDate.parse(Acme.DAY).minusDays(3)),
                Map.of("subject", "Before"));
        String look =
                "sinceLastLook { neverLooked interactionCount interactions { subject } facts { kind text ended } stakeholdersJoined { name } stakeholdersLeft { name } casesOpened { subject } casesClosed { subject } }";
        Asker.Answer first = acme.ask(look);
        assertThat(first.<Boolean>at("account.sinceLastLook.neverLooked")).isTrue();
        assertThat(first.<List<String>>at("account.sinceLastLook.interactions[*].subject"))
                .containsExactly("Before");

        assertThat(
                        acme.as("Ann")
                                .ask(
                                        "mutation { markLooked(account: \"test:acme\") { at account { name } } }")
                                .codes())
                .isEmpty();
        assertThat(acme.ask(look).<Integer>at("account.sinceLastLook.interactionCount")).isZero();
        graph.run(
                """
                MATCH (a:Account {id: 'acme'}), (di:Person {id: 'Di'}), (:Person {id: 'Cy'})-[s:STAKEHOLDER_OF]->(a)
                SET s.retractedAt = datetime() + duration('PT1S')
                CREATE (di)-[:STAKEHOLDER_OF {id: 's2', recordedAt: datetime() + duration('PT1S')}]->(a),
                  (a)-[:HAS {recordedAt: datetime() + duration('PT1S')}]->(:AccountFact {kind: 'RISK', text: 'New owner'})
                """);
        acme.had(
                "SUPPORT_CASE 2026-11-20 Ann",
                Map.of(
                        "subject",
                        "Down",
                        "severity",
                        1,
                        "recordedAt",
                        java.time.ZonedDateTime.now().plusSeconds(1)));

        Asker.Answer now = acme.ask(look);

        assertThat(now.<List<String>>at("account.sinceLastLook.casesOpened[*].subject"))
                .containsExactly("Down");
        assertThat(now.<List<String>>at("account.sinceLastLook.facts[*].text"))
                .containsExactly("New owner");
        assertThat(now.<List<String>>at("account.sinceLastLook.stakeholdersJoined[*].name"))
                .containsExactly("Di");
        assertThat(now.<List<String>>at("account.sinceLastLook.stakeholdersLeft[*].name"))
                .containsExactly("Cy");
    }

    @Test
    void whatNotToRaiseIsNewToThoseOnlyWhoTalkToTheAccount() {
        graph.run(
                """
                MATCH (a:Account {id: 'acme'})
                CREATE (a)-[:HAS {recordedAt: datetime('2026-11-20T10:00Z')}]->(:AccountFact {kind: 'DO_NOT_RAISE', text: 'The divorce'}),
                  (a)-[:HAS {recordedAt: datetime('2026-11-20T10:00Z')}]->(:AccountFact {kind: 'RISK', text: 'New owner'})
                """);
        String question =
                "{ account(id: \"test:acme\") { sinceLastLook { facts { kind text } } } }";

        assertThat(
                        acme.as("Ann", "ANALYST")
                                .ask(question)
                                .<List<String>>at("account.sinceLastLook.facts[*].text"))
                .containsExactly("New owner");
        assertThat(
                        acme.as("Ann", "SELLER")
                                .ask(question)
                                .<List<String>>at("account.sinceLastLook.facts[*].text"))
                .containsExactlyInAnyOrder("New owner", "The divorce");
    }

    @Test
    void whoIsNoPersonHasNotLookedAndIsToldWhatToDo() {
        Asker local = Asker.at(port);

        Asker.Answer answer =
                local.ask("{ account(id: \"test:acme\") { sinceLastLook { since } } }");
        assertThat(answer.codes()).isEmpty();
        assertThat(answer.<Object>at("account.sinceLastLook")).isNull();
        assertThat(local.ask("mutation { markLooked(account: \"test:acme\") { at } }").codes())
                .containsExactly("FORBIDDEN");
    }
}
