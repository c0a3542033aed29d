package io.commonground.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GlobalId;
import io.commonground.graph.GraphTest;
import io.commonground.graph.Ids;
import io.commonground.graph.Kind;
import io.commonground.graph.Statements;
import io.commonground.graph.TestGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.test.context.TestPropertySource;

/** Who asked what about whom, and why, is on record before there is an answer. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class AuditTests {

    private static final String TRAIL =
            "{ auditTrail%s { nodes { at by roles kind fields about concerning purpose outcome } pageInfo { endCursor hasNextPage } totalCount } }";

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Audit audit;
    @Autowired Driver driver;
    @Autowired WebGraphQlHandler handler;

    @BeforeEach
    void people() {
        graph.draw("Ann 0.9 Bo 0.8 Cy");
    }

    @Test
    void aQuestionIsKeptWithWhoAskedAboutWhomAndWhy() {
        Map<String, String> headers = new HashMap<>(as("Ann", "SELLER").headers());
        headers.put("Purpose", "renewal of Q3");
        new Asker(port, headers)
                .ask(
                        "query AboutBo { connectionPaths(from: \"test:Ann\", to: \"test:Cy\") { paths { people { name } } } }");

        Map<String, Object> entry = only(trail(""));

        assertThat(entry.get("by")).isEqualTo(id("Ann"));
        assertThat(entry.get("roles")).isEqualTo(List.of("SELLER"));
        assertThat(entry.get("kind")).isEqualTo("QUERY");
        assertThat(entry.get("fields")).isEqualTo(List.of("connectionPaths"));
        assertThat(entry.get("about").toString())
                .as("also who stands between, though no id was asked for")
                .contains(id("Ann"), id("Bo"), id("Cy"));
        assertThat(entry.get("purpose")).isEqualTo("renewal of Q3");
        assertThat(entry.get("outcome")).isEqualTo("OK");
    }

    @Test
    void whomOnlyTheWordsOfAnAnswerNameIsKeptToo() {
        as("Ann", "SELLER")
                .ask(
                        "{ connectionPaths(from: \"test:Ann\", to: \"test:Cy\") { paths { summary } } }");
        as("Ann", "SELLER")
                .ask(
                        "{ commonLinks(between: \"test:Ann\", and: \"test:Cy\") { links { evidence { description } } } }");
        as("Ann", "SELLER")
                .ask(
                        "{ connectionPaths(from: \"test:Ann\", to: \"test:Cy\") { paths { strength } } }");

        assertThat(trail("").<List<List<String>>>at("auditTrail.nodes[*].about"))
                .extracting(Set::copyOf)
                .containsExactly(
                        Set.of(id("Ann"), id("Cy")),
                        Set.of(id("Ann"), id("Bo"), id("Cy")),
                        Set.of(id("Ann"), id("Bo"), id("Cy")));
    }

    @Test
    void aChangeThatCannotBePutOnRecordIsNotMade() {
        graph.run("CREATE CONSTRAINT refusing FOR (a:AuditEntry) REQUIRE a.kind IS UNIQUE");
        try {
            assertThat(share("Bo").codes()).isEmpty();
            Asker.Answer refused = share("Cy");
            assertThat(refused.codes()).containsExactly("UNAVAILABLE");
            assertThat(shared()).containsExactly("Bo");
        } finally {
            graph.run("DROP CONSTRAINT refusing");
        }
    }

    @Test
    void aChangeWhoseOutcomeCannotBeKeptIsOnRecordAsBegun() {
        graph.run("CREATE CONSTRAINT refusing FOR (a:AuditEntry) REQUIRE a.outcome IS UNIQUE");
        try {
            assertThat(share("Bo").codes()).isEmpty();
            Asker.Answer untold = share("Cy");
            assertThat(untold.codes()).containsExactly("UNAVAILABLE");
            assertThat(untold.body()).contains("It is on record that this was begun");
        } finally {
            graph.run("DROP CONSTRAINT refusing");
        }

        assertThat(shared()).containsExactly("Bo", "Cy");
        assertThat(trail("").<List<String>>at("auditTrail.nodes[*].outcome"))
                .containsExactly("BEGUN", "OK");
    }

    private Asker.Answer share(String with) {
        return as("Ann", "SELLER")
                .ask(
                        "mutation { shareTies(with: \"test:person:%s\") { grant { since } } }"
                                .formatted(with));
    }

    private List<String> shared() {
        return graph.run("MATCH ()-[:SHARES_TIES_WITH]->(p) RETURN p.id AS id ORDER BY id").stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    @Test
    void whatIsRefusedForItsRoleIsNeverPutOnRecordAsBegun() {
        graph.run("CREATE (:AuditEntry {id: 'before', outcome: 'BEGUN'})");
        graph.run("CREATE CONSTRAINT refusing FOR (a:AuditEntry) REQUIRE a.outcome IS UNIQUE");
        try {
            assertThat(
                            as("Ann", "SELLER")
                                    .ask(
                                            "mutation { setRetention(source: \"test\", days: 9) { days } }")
                                    .codes())
                    .containsExactly("FORBIDDEN");
        } finally {
            graph.run("DROP CONSTRAINT refusing");
            graph.run("MATCH (a:AuditEntry {id: 'before'}) DELETE a");
        }

        assertThat(only(trail("")).get("outcome")).isEqualTo("FORBIDDEN");
    }

    @Test
    void accountsAndOrganizationsAskedAboutAreKeptAndNobodyWhoseKeyIsAlike() {
        graph.run(
                """
                MATCH (:Person {id: 'Bo'})
                CREATE (:Account {id: 'a', key: 'test:Bo', name: 'Account', sortName: 'account'}),
                  (:Unit:Organization:Company {id: 'u', key: 'test:Cy', name: 'Unit', sortName: 'unit', kind: 'COMPANY', source: 'source-test'})
                """);
        Asker ann = as("Ann", "ADMIN");
        ann.ask("{ account(id: \"test:Bo\") { id } }");
        ann.ask("{ company(id: \"test:Cy\") { id } }");
        ann.ask("{ introducers(to: \"test:account:Bo\") { person { id } } }");
        ann.ask("{ person(id: \"test:Bo\") { id } }");
        String account = new GlobalId(Kind.ACCOUNT, "a").encoded();
        ann.ask("{ account(id: \"%s\") { id } }".formatted(account));

        Asker.Answer trail = trail("");
        assertThat(trail.<List<List<String>>>at("auditTrail.nodes[*].concerning"))
                .containsExactly(
                        List.of(account),
                        List.of(),
                        List.of(account),
                        List.of(new GlobalId(Kind.ORGANIZATION, "u").encoded()),
                        List.of(account));
        assertThat(trail.<List<List<String>>>at("auditTrail.nodes[*].about"))
                .containsExactly(List.of(), List.of(id("Bo")), List.of(), List.of(), List.of());
    }

    @Test
    void whatIsAboutSomebodyIsLookedUpNotSearchedFor() {
        for (String statement : List.of("about", "trail-about", "count-about")) {
            assertThat(plan("privacy/audit-" + statement))
                    .contains("ProcedureCall")
                    .doesNotContain("LabelScan", "AllNodesScan");
        }
    }

    private String plan(String statement) {
        Map<String, Object> parameters = new HashMap<>();
        List.of("person", "about", "by", "viewer", "from", "to")
                .forEach(name -> parameters.put(name, ""));
        parameters.put("limit", 1);
        try (var session = driver.session()) {
            return session.run("EXPLAIN " + Statements.text(statement), parameters)
                    .consume()
                    .plan()
                    .toString();
        }
    }

    @Test
    void aThingNamedByItsOwnIdIsKept() {
        String id = Ids.next();
        as("Ann", "ADMIN").ask("{ importJob(id: \"%s\") { state } }".formatted(id));
        as("Ann", "ADMIN").ask("{ importJob(id: \"of Bo Baker\") { state } }");

        Map<String, Object> entry = only(trail(""));
        assertThat(entry.get("concerning")).isEqualTo(List.of(id));
        assertThat(entry.get("about")).isEqualTo(List.of());
    }

    @Test
    void itKeepsNoNamesNorTextsOfTheQuestion() {
        as("Ann", "SELLER").ask("query AnnAsks { people(search: \"Bo\") { nodes { name } } }");

        String kept =
                graph.run("MATCH (a:AuditEntry) RETURN properties(a) AS kept")
                        .getFirst()
                        .get("kept")
                        .asMap()
                        .toString();
        assertThat(kept).contains("people").doesNotContain("AnnAsks", "search", "test:");
    }

    @Test
    void aFailedQuestionIsKeptWithItsCode() {
        as("Ann", "SELLER")
                .ask("{ connectionPaths(from: \"test:Ann\", to: \"test:Nobody\") { verdict } }");

        Map<String, Object> entry = only(trail(""));
        assertThat(entry.get("outcome")).isEqualTo("NOT_FOUND");
        assertThat(entry.get("about")).isEqualTo(List.of(id("Ann")));
    }

    @Test
    void eachEventHasAnEntryOfItsOwnAboutItsOwnPeople() {
        graph.draw("Bo 0.8 Di");
        String toCy = introduction("Cy");
        String toDi = introduction("Di");
        try (Heard heard =
                new Heard(
                        handler,
                        "Ann",
                        "subscription { introductionChanged { state target { name } } }",
                        Map.of())) {
            withdraw(toCy);
            heard.until("WITHDRAWN", "Cy");
            withdraw(toDi);
            heard.until("WITHDRAWN", "Di");
        }

        assertThat(
                        graph
                                .run(
                                        "MATCH (a:AuditEntry {kind: 'SUBSCRIPTION'}) RETURN a.about AS about, a.at AS at ORDER BY a.id")
                                .stream()
                                .map(row -> row.get("about").asList()))
                .containsExactly(List.of("Cy"), List.of("Di"));
        assertThat(graph.run("MATCH (a:AuditEntry {kind: 'SUBSCRIPTION'}) RETURN DISTINCT a.at"))
                .hasSize(2);
    }

    private String introduction(String to) {
        return as("Ann", "SELLER")
                .ask(
                        "mutation { requestIntroduction(input: {path: [\"test:Bo\", \"test:%s\"], message: \"Coffee?\"}) { introduction { id } } }"
                                .formatted(to))
                .at("requestIntroduction.introduction.id");
    }

    private void withdraw(String id) {
        as("Ann", "SELLER")
                .ask(
                        "mutation { withdrawIntroduction(id: \"%s\") { userErrors { code } } }"
                                .formatted(id));
    }

    @Test
    void whatHasAnOutcomeIsNotWrittenAnew() {
        AuditNote note = new AuditNote(null);
        note.asked(null, "QUERY", "GET /imports");
        note.concerns("acme");
        audit.put(note);

        note.concerns("zeta");
        audit.put(note);

        assertThat(only(trail("")).get("concerning")).isEqualTo(List.of("acme"));
    }

    @Test
    void questionsThatAreAboutNobodyAreNotKept() {
        as("Ann", "ADMIN")
                .ask("{ viewer { name } scoringModel { __typename } importJobs { totalCount } }");

        assertThat(trail("").<Integer>at("auditTrail.totalCount")).isZero();
    }

    @Test
    void whatCannotBePutOnRecordIsNotAnswered() {
        graph.run("CREATE CONSTRAINT refusing FOR (a:AuditEntry) REQUIRE a.kind IS UNIQUE");
        try {
            assertThat(name("Ann").<String>at("person.name")).isEqualTo("Ann");
            Asker.Answer refused = name("Bo");
            assertThat(refused.codes()).containsExactly("UNAVAILABLE");
            assertThat(refused.body()).doesNotContain("\"name\"");
        } finally {
            graph.run("DROP CONSTRAINT refusing");
        }
    }

    @Test
    void manyQuestionsAtOnceAreAllKept() {
        IntStream.range(0, 40).parallel().forEach(_ -> name("Ann"));

        assertThat(trail("").<Integer>at("auditTrail.totalCount")).isEqualTo(40);
    }

    @Test
    void theTrailIsNarrowedDownAndPaged() {
        name("Ann");
        name("Bo");
        as("Bo", "SELLER").ask("{ person(id: \"test:Cy\") { name } }");

        Asker.Answer page = trail("(first: 2)");
        assertThat(page.<List<String>>at("auditTrail.nodes[*].about[0]"))
                .containsExactly(id("Cy"), id("Bo"));
        String after = page.at("auditTrail.pageInfo.endCursor");
        assertThat(
                        trail("(first: 2, after: \"" + after + "\")")
                                .<List<String>>at("auditTrail.nodes[*].about[0]"))
                .containsExactly(id("Ann"));
        assertThat(trail("(about: \"test:Bo\")").<Integer>at("auditTrail.totalCount")).isEqualTo(1);
        assertThat(trail("(by: \"test:Bo\")").<List<String>>at("auditTrail.nodes[*].about[0]"))
                .containsExactly(id("Cy"));
        assertThat(trail("(to: \"2026-01-01T00:00:00Z\")").<Integer>at("auditTrail.totalCount"))
                .isZero();
        assertThat(trail("(from: \"2026-01-01T00:00:00Z\")").<Integer>at("auditTrail.totalCount"))
                .isPositive();
    }

    @Test
    void onlyAnAdminReadsTheTrail() {
        for (Role role : Role.values()) {
            List<String> codes = as("Ann", role.name()).ask(TRAIL.formatted("")).codes();
            assertThat(codes.contains("FORBIDDEN")).as("%s", role).isEqualTo(role != Role.ADMIN);
        }
    }

    @Test
    void aPurposeIsAFewWords() {
        Map<String, String> headers = Map.of("Purpose", "because {\"name\": \"Ann\"}");

        assertThat(new Asker(port, headers).ask("{ person(id: \"test:Ann\") { name } }").codes())
                .containsExactly("BAD_REQUEST");
    }

    private Asker.Answer name(String person) {
        return Asker.at(port).ask("{ person(id: \"test:" + person + "\") { name } }");
    }

    private Asker.Answer trail(String arguments) {
        return as("Ann", "ADMIN").ask(TRAIL.formatted(arguments));
    }

    private static Map<String, Object> only(Asker.Answer trail) {
        List<Map<String, Object>> entries = trail.at("auditTrail.nodes");
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }

    private Asker as(String name, String role) {
        return Asker.at(port).as(name, role);
    }

    private static String id(String name) {
        return new GlobalId(Kind.PERSON, name).encoded();
    }
}
