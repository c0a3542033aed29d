package io.commonground.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.commonground.graph.GraphTest;
import io.commonground.graph.StatementCount;
import io.commonground.graph.TestGraph;
import io.commonground.privacy.Lens;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Introducers and the matrix: the answers of many single questions, from one walk. */
@GraphTest
class ManyAtOnceTests {

    private static final List<String> TEAM = List.of("E1", "E2", "T1", "T2");
    private static final List<String> STAKEHOLDERS = List.of("S1", "S2", "S3");

    @Autowired TestGraph graph;
    @Autowired Paths paths;
    @Autowired HttpGraphQlTester api;
    @Autowired StatementCount statements;

    @BeforeEach
    void aVendorAndAnAccount() {
        TEAM.forEach(graph::person);
        STAKEHOLDERS.forEach(graph::person);
        graph.run(
                """
                MERGE (s:Source {name: 'test'})
                CREATE (v:Unit:Company:Vendor {id: 'vendor', key: 'test:vendor', externalId: 'vendor', name: 'Us', sortName: 'us', kind: 'COMPANY', source: s.id})
                CREATE (c:Unit:Company {id: 'acme', key: 'test:acme', externalId: 'acme', name: 'Acme', sortName: 'acme', kind: 'COMPANY', source: s.id})
                CREATE (a:Account {id: 'account', key: 'test:account', name: 'Acme', source: s.id})-[:OF]->(c)
                WITH s, v, a
                CALL (s, v) { UNWIND $team AS id MATCH (p:Person {id: id}) CREATE (p)-[:WORKED_AT {source: s.id, current: true, fromDay: 10000}]->(v) }
                CALL (s, a) { UNWIND $stakeholders AS id MATCH (p:Person {id: id}) CREATE (p)-[:STAKEHOLDER_OF {source: s.id, role: 'USER'}]->(a) }
                MATCH (e:Person) WHERE e.id STARTS WITH 'E' SET e:Executive
                """,
                Map.of("team", TEAM, "stakeholders", STAKEHOLDERS));
    }

    @Test
    void whoCanIntroduceUsIsRankedByTheBestPath() {
        graph.draw(
                """
                E1 0.9 Bo 0.5 S1
                T1 0.3 S1
                T2 0.1 E1
                """);

        assertThat(introducers("to: \"test:S1\"")).containsExactly("E1 0.45", "T1 0.3", "T2 0.045");
        assertThat(introducers("to: \"test:S1\", maxHops: 1")).containsExactly("T1 0.3");
        assertThat(introducers("to: \"test:S1\", first: 1")).containsExactly("E1 0.45");
    }

    @Test
    void anAccountIsReachedThroughAnyOfItsPeople() {
        graph.draw(
                """
                E1 0.5 S1
                E2 0.6 Bo 0.9 S3
                """);

        assertThat(introducers("to: \"test:account:account\""))
                .containsExactly("E2 0.54", "E1 0.5");
        assertThat(introducers("to: \"test:organization:acme\""))
                .containsExactly("E2 0.54", "E1 0.5");
    }

    @Test
    void whoDoesNotWantToBeAskedIsNotNamedAndNotPassed() {
        graph.draw(
                """
                E1 0.9 S1
                E2 0.9 Bo 0.9 S1
                T1 0.2 S1
                """);
        graph.run("MATCH (p:Person) WHERE p.id IN ['E1', 'Bo'] SET p.availability = 'CLOSED'");

        assertThat(introducers("to: \"test:S1\"")).containsExactly("T1 0.2");
        assertThat(best("E2", "S1")).isZero();
    }

    @Test
    void whoIsPrivateToSomebodyElseLeadsNobodyOn() {
        graph.draw("E1 0.9 Bo 0.9 S1");
        graph.run("MATCH (p:Person {id: 'Bo'}) SET p.owner = 'T1'");

        assertThat(introducers("to: \"test:S1\"")).isEmpty();
        assertThat(cells("")).allSatisfy(cell -> assertThat(cell.get("strength")).isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "introducers(to: \"test:nobody\") { person { id } }       | NOT_FOUND",
                "introducers(to: \"test:account:none\") { person { id } } | NOT_FOUND",
                "introducers(to: \"x\") { person { id } }                 | NOT_FOUND",
                "introducers(to: \"test:S1\", first: 0) { person { id } } | BAD_REQUEST",
                "introducers(to: \"test:S1\", first: 101) { person { id } } | LIMIT_EXCEEDED",
                "introducers(to: \"test:S1\", maxHops: 7) { person { id } } | BAD_REQUEST",
                "commonGround(accountId: \"test:none\") { complete }      | NOT_FOUND",
                "commonGround(accountId: \"test:account\", executives: [\"test:x\"]) { complete } | NOT_FOUND",
                "commonGround(accountId: \"test:account\") { cells { links(first: 11) { kind } } } | LIMIT_EXCEEDED",
            })
    void aQuestionThatMakesNoSenseIsToldSo(String question, String code) {
        api.document("{ " + question + " }")
                .execute()
                .errors()
                .satisfy(errors ->
                        assertThat(errors.getFirst().getExtensions()).containsEntry("code", code));
    }

    @Test
    void aCellTellsWhatConnectionPathsTells() {
        for (int seed = 0; seed < 4; seed++) {
            graph.run("MATCH ()-[t:TIE]->() DELETE t");
            drawAtRandom(new Random(seed));
            for (Map<String, Object> cell : cells("")) {
                String executive = name(cell, "executive");
                String stakeholder = name(cell, "stakeholder");
                double strength = cell.get("strength") == null ? 0 : (Double) cell.get("strength");
                assertThat(strength)
                        .as("%s to %s, seed %d", executive, stakeholder, seed)
                        .isCloseTo(best(executive, stakeholder), within(1e-12));
            }
        }
    }

    @Test
    void aGapIsWhoNobodyReachesFairly() {
        graph.draw(
                """
                E1 0.9 S1
                E2 0.3 Bo 0.3 S2
                """);

        api.document("{ commonGround(accountId: \"test:account\") { complete gaps { name } } }")
                .execute()
                .path("commonGround")
                .matchesJson(
                        "{\"complete\": true, \"gaps\": [{\"name\": \"S2\"}, {\"name\": \"S3\"}]}");
    }

    @Test
    void onAPastDayTheMatrixIsThatOfThen() {
        graph.draw("E1 0.9 S1");

        assertThat(cells(", asOf: \"2020-01-01\""))
                .allSatisfy(cell -> assertThat(cell.get("strength")).isNull());
    }

    @Test
    void moreCellsCostNoMoreStatements() {
        drawAtRandom(new Random(1));
        cells("");

        int all = statements.during(() -> cells(""));
        int one = statements.during(() -> cells(", executives: [\"test:E1\"]"));

        assertThat(all).isEqualTo(one).as("with the audit").isLessThanOrEqualTo(17);
    }

    private void drawAtRandom(Random random) {
        var chains = new StringBuilder();
        List<String> all =
                List.of("E1", "E2", "T1", "T2", "S1", "S2", "S3", "X1", "X2", "X3", "X4");
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (random.nextDouble() < 0.25) {
                    chains.append(
                            "%s 0.%d %s%n"
                                    .formatted(all.get(i), 1 + random.nextInt(9), all.get(j)));
                }
            }
        }
        graph.draw(chains.toString());
    }

    private List<Map<String, Object>> cells(String arguments) {
        return api.document(
                        """
                        { commonGround(accountId: "test:account"%s) {
                            cells { executive { name } stakeholder { name } strength band rapport links { kind } path { summary people { name } } } } }
                        """
                                .formatted(arguments))
                .execute()
                .path("commonGround.cells")
                .entity(
                        new org.springframework.core.ParameterizedTypeReference<
                                List<Map<String, Object>>>() {})
                .get();
    }

    @SuppressWarnings("unchecked")
    private static String name(Map<String, Object> cell, String person) {
        return ((Map<String, String>) cell.get(person)).get("name");
    }

    private double best(String from, String to) {
        return paths
                .find(
                        Questions.of(from, to, 1, 3, PathRanking.STRENGTH, 0, Set.of(), Set.of()),
                        Lens.OPEN)
                .orElseThrow()
                .paths()
                .stream()
                .mapToDouble(Path::strength)
                .findFirst()
                .orElse(0);
    }

    private List<String> introducers(String arguments) {
        return api
                .document(
                        "{ introducers(%s) { person { name } path { strength people { name } } } }"
                                .formatted(arguments))
                .execute()
                .path("introducers")
                .entity(
                        new org.springframework.core.ParameterizedTypeReference<
                                List<Map<String, Object>>>() {})
                .get()
                .stream()
                .map(it -> name(it, "person") + " " + rounded(it))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static double rounded(Map<String, Object> introducer) {
        Object strength = ((Map<String, Object>) introducer.get("path")).get("strength");
        return Math.round((Double) strength * 1e6) / 1e6;
    }
}
