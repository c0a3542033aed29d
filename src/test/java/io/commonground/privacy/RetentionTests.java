package io.commonground.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.ties.FactsOf;
import io.commonground.ties.Ties;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Facts go once their source has not confirmed them for as long as they may be kept. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class RetentionTests {

    private static final Instant TODAY = Instant.parse("2026-11-22T12:00:00Z");

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Ties ties;
    @Autowired Retentions retentions;

    @BeforeEach
    void factsOldAndNew() {
        new FactsOf(graph)
                .draw(
                        """
                        Ann friend Bo
                        Cy friend Di
                        Ed friend Flo
                        Ann meets Cy 2025-01-03
                        Ann meets Di 2026-11-03
                        """);
        graph.run(
                """
                MATCH (p:Person) SET p.recordedAt = datetime('2025-01-01T00:00:00Z')
                WITH count(*) AS people MATCH ()-[r:CONNECTED_TO|TOOK_PART]->() SET r.recordedAt = datetime('2025-01-01T00:00:00Z')
                WITH count(*) AS facts MATCH (:Person {id: 'Cy'})-[r:CONNECTED_TO]->() SET r.recordedAt = datetime('2026-11-01T00:00:00Z')
                WITH count(*) AS facts MATCH (:Person {id: 'Ed'})-[r:CONNECTED_TO]->() SET r.seen = 'job'
                CREATE (:ImportJob {id: 'job', state: 'DONE', submittedAt: datetime('2026-11-01T00:00:00Z')})
                WITH facts MATCH (i:Interaction) SET i.key = 'test:' + i.id
                """);
        ties.derive(_ -> {});
    }

    @Test
    void whatIsOldGoesAndWhatWasConfirmedStays() {
        keep("90");

        retentions.sweep(TODAY);

        assertThat(facts()).containsExactly("Cy Di", "Ed Flo");
        assertThat(graph.run("MATCH (i:Interaction) RETURN i")).hasSize(1);
        assertThat(people())
                .as("nothing is left of Bo")
                .containsExactly("Ann", "Cy", "Di", "Ed", "Flo");
        assertThat(graph.run("MATCH (:Person {id: 'Ann'})-[t:TIE]-(:Person {id: 'Cy'}) RETURN t"))
                .isEmpty();
        assertThat(graph.run("MATCH (n:TiesDue) RETURN n")).isEmpty();
    }

    @Test
    void whatWasThereBeforeAPeriodWasSetHasOneToBeConfirmed() {
        keep("90");
        graph.run("MATCH (s:Source) SET s.retentionSince = datetime('2026-11-01T00:00:00Z')");

        retentions.sweep(TODAY);

        assertThat(facts()).hasSize(3);
        assertThat(people()).hasSize(6);
    }

    @Test
    void whoIsInASourceThatIsStillImportedStays() {
        keep("90");
        graph.run("MATCH (j:ImportJob) SET j.source = 'test'");

        retentions.sweep(TODAY);

        assertThat(people()).contains("Bo");
    }

    @Test
    void withoutAPeriodNothingGoes() {
        keep("90");
        keep("null");

        retentions.sweep(TODAY);

        assertThat(facts()).hasSize(3);
        assertThat(people()).hasSize(6);
    }

    @Test
    void entriesOfTheAuditGoAfterTheirOwnTime() {
        Asker.at(port).ask("{ person(id: \"test:Ann\") { name } }");

        retentions.sweep(Instant.now().plus(java.time.Duration.ofDays(1094)));
        assertThat(graph.run("MATCH (a:AuditEntry) RETURN a")).hasSize(1);
        retentions.sweep(Instant.now().plus(java.time.Duration.ofDays(1096)));
        assertThat(graph.run("MATCH (a:AuditEntry) RETURN a")).isEmpty();
    }

    @Test
    void onlyAnAdminSetsPeriodsAndOnlyPossibleOnes() {
        String document = "mutation { setRetention(source: \"%s\", days: %d) { days } }";
        assertThat(Asker.at(port).as("Ann", "SELLER").ask(document.formatted("test", 9)).codes())
                .containsExactly("FORBIDDEN");
        assertThat(Asker.at(port).ask(document.formatted("test", 0)).codes())
                .containsExactly("BAD_REQUEST");
        assertThat(Asker.at(port).ask(document.formatted("nosuch", 9)).codes())
                .containsExactly("NOT_FOUND");
    }

    private void keep(String days) {
        Asker.at(port)
                .ask("mutation { setRetention(source: \"test\", days: " + days + ") { days } }");
        graph.run(
                "MATCH (s:Source) WHERE s.retentionDays IS NOT NULL SET s.retentionSince = datetime('2024-01-01T00:00:00Z')");
    }

    private List<String> facts() {
        return texts(
                "MATCH (a)-[:CONNECTED_TO]->(b) RETURN a.id + ' ' + b.id AS text ORDER BY text");
    }

    private List<String> people() {
        return texts("MATCH (p:Person) RETURN p.id AS text ORDER BY text");
    }

    private List<String> texts(String statement) {
        return graph.run(statement).stream().map(row -> row.get("text").asString()).toList();
    }
}
