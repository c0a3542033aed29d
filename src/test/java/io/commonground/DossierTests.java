package io.commonground;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.StatementCount;
import io.commonground.graph.TestGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everything of one account in one request. */
@GraphTest
class DossierTests {

    /** More than the dossier sends today is a field that asks once for each of something. */
    private static final int MOST_STATEMENTS = 80;

    @Autowired TestGraph graph;
    @Autowired StatementCount statements;
    @LocalServerPort int port;

    @Test
    void aLargerAccountCostsNoMoreStatements() throws IOException {
        draw("small", 3, 6);
        draw("large", 60, 400);
        planEachStatement();
        int small = statements.during(() -> ask("small"));
        int large = statements.during(() -> ask("large"));

        assertThat(large).isEqualTo(small).isLessThan(MOST_STATEMENTS);
        String answer = ask("large");
        assertThat(JsonPath.<Integer>read(answer, "$.data.account.stakeholders.totalCount"))
                .isEqualTo(60);
        assertThat(JsonPath.<Integer>read(answer, "$.data.account.timeline.nodes.length()"))
                .isEqualTo(20);
        assertThat(JsonPath.<Double>read(answer, "$.data.account.health.score")).isPositive();
    }

    /**
     * The first question of a process plans some sixty statements, for which its time may be short.
     */
    private void planEachStatement() {
        for (int times = 0; times < 5; times++) {
            if (!Asker.at(port).ask(document("small")).body().contains("\"errors\"")) {
                return;
            }
        }
    }

    private String ask(String account) {
        Asker.Answer answer = Asker.at(port).ask(document(account));
        assertThat(answer.body()).doesNotContain("\"errors\"");
        return answer.body();
    }

    private static String document(String account) {
        try {
            return Files.readString(Path.of("graphql/examples/dossier.graphql"))
                    .replace("demo:acc-01", "test:" + account);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /**
     * An account of a company of its own, whose stakeholders report to each other and dealt with
     * Max.
     */
    private void draw(String account, int stakeholders, int interactions) {
        graph.person("Max");
        graph.run(
                """
                MERGE (v:Unit:Company:Vendor {id: 'us'})
                ON CREATE SET v.key = 'test:us', v.externalId = 'us', v.source = 'source-test', v.kind = 'COMPANY', v.name = 'Us', v.sortName = 'us'
                WITH v MATCH (max:Person {id: 'Max'}), (s:Source {name: 'test'})
                MERGE (max)-[w:WORKED_AT {id: 'max-works'}]->(v) ON CREATE SET w.source = s.id, w.fromDay = 18000, w.current = true, w.from = '2019'
                CREATE (u:Unit:Company {id: $account + '-co', key: 'test:' + $account + '-co', externalId: $account + '-co', source: s.id, kind: 'COMPANY', name: $account + ' Co', sortName: $account + ' co'})
                CREATE (a:Account {id: $account, key: 'test:' + $account, externalId: $account, source: s.id, name: $account, sortName: $account, kind: 'CUSTOMER', region: 'North', annualRevenue: 1e6, currency: 'EUR'})-[:OF]->(u)
                CREATE (max)-[:MANAGES {source: s.id}]->(a)
                WITH a, u, s, max
                UNWIND range(1, $stakeholders) AS n
                CREATE (p:Person {id: $account + '-s' + n, key: 'test:' + $account + '-s' + n, externalId: $account + '-s' + n, source: s.id, name: 'Stakeholder ' + n, sortName: 'stakeholder ' + n})
                CREATE (p)-[:STAKEHOLDER_OF {id: $account + '-says-' + n, key: 'k' + n, source: s.id, role: 'USER', influence: 0.5, recordedAt: datetime('2026-01-01T00:00Z')}]->(a)
                CREATE (p)-[:WORKED_AT {id: $account + '-works-' + n, source: s.id, fromDay: 18000, current: true, from: '2019', title: 'Head'}]->(u)
                CREATE (max)-[:TIE {open: 0.4, basis: 'O', lastSeen: 20770}]->(p)
                """,
                Map.of("account", account, "stakeholders", stakeholders));
        graph.run(
                """
                UNWIND range(2, $stakeholders) AS n
                MATCH (p:Person {id: $account + '-s' + n}), (boss:Person {id: $account + '-s' + (n / 2)})
                CREATE (p)-[:REPORTS_TO {id: $account + '-line-' + n, key: 'test:' + $account, source: 'source-test', recordedAt: datetime('2026-01-01T00:00Z')}]->(boss)
                """,
                Map.of("account", account, "stakeholders", stakeholders));
        graph.run(
                """
                MATCH (a:Account {id: $account}), (max:Person {id: 'Max'})
                UNWIND range(1, $interactions) AS n
                MATCH (p:Person {id: $account + '-s' + (1 + n % $stakeholders)})
                CREATE (i:Interaction {id: $account + '-i' + n, key: 'test:' + $account + '-i' + n, externalId: 'i' + n, source: 'source-test', kind: 'MEETING', state: 'HELD', subject: 'Talk', sentiment: 0.5,
                  day: 20779 - n % 300, at: datetime({epochSeconds: 86400 * (20779 - n % 300)}), account: a.key, recordedAt: datetime('2026-01-01T00:00Z')})-[:CONCERNS {source: 'source-test'}]->(a)
                CREATE (max)-[:TOOK_PART {id: i.id + '-1', source: 'source-test', role: 'ORGANIZER'}]->(i), (p)-[:TOOK_PART {id: i.id + '-2', source: 'source-test', role: 'ATTENDEE'}]->(i)
                """,
                Map.of(
                        "account",
                        account,
                        "stakeholders",
                        stakeholders,
                        "interactions",
                        interactions));
        graph.run(
                """
                MERGE (l:TieLayer {id: 'ties'}) ON CREATE SET l.born = randomUUID(), l.stage = 'SETTLED'
                SET l.scoringDay = 20779, l.turn = coalesce(l.turn, 0) + 1 WITH l SET l.forgotten = l.turn
                """);
    }
}
