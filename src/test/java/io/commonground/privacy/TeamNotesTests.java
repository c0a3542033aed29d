package io.commonground.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What the team writes down about an account goes with whom it names, and is theirs to have. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class TeamNotesTests {

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Erasures erasures;
    @Autowired Retentions retentions;

    @BeforeEach
    void muchIsWrittenOfBoris() {
        List.of("Ann", "Boris").forEach(graph::person);
        graph.run(
                """
                MATCH (ann:Person {id: 'Ann'}), (bo:Person {id: 'Boris'})
                CREATE (rec:Source {id: 'rec', name: 'recorded', kind: 'MANUAL', visibility: 'TEAM'}),
                  (a:Account {id: 'acme', key: 'test:acme', name: 'Acme', source: 'source-test', externalId: 'acme'}),
                  (i:Interaction {id: 'i', key: 'recorded:i', kind: 'SUPPORT_CASE', subject: 'Trouble with Boris', flagged: true, source: 'rec', day: 20700, account: a.key, at: datetime('2026-09-01T00:00Z')})-[:CONCERNS]->(a),
                  (bo)-[:FLAGGED {at: datetime(), source: 'rec'}]->(i), (bo)-[:ACKNOWLEDGES {at: datetime()}]->(i), (bo)-[:LOOKED_AT {at: datetime()}]->(a),
                  (i)-[:HAD]->(s:CaseStep {id: 's', kind: 'RESOLUTION_PROPOSED', cause: 'Boris was ill', gesture: 'Flowers', at: datetime()})-[:TAKEN_BY]->(ann),
                  (i)-[:HAD]->(s2:CaseStep {id: 's2', kind: 'ACKNOWLEDGED', note: 'I see to it', at: datetime()})-[:TAKEN_BY]->(bo),
                  (t:Thanks {id: 't', key: 'recorded:t', reason: 'Good work', source: 'rec', recordedAt: datetime('2026-01-01T00:00Z')})-[:THANKS]->(bo), (t)-[:ABOUT]->(a), (t)-[:GIVEN_BY]->(ann),
                  (t2:Thanks {id: 't2', key: 'recorded:t2', reason: 'Helped Boris', source: 'rec', recordedAt: datetime('2026-11-01T00:00Z')})-[:THANKS]->(ann), (t2)-[:ABOUT]->(a), (t2)-[:GIVEN_BY]->(bo),
                  (h:HelpRequest {id: 'h', key: 'recorded:h', kind: 'PERSON', text: 'May Boris help?', answer: 'Yes', source: 'rec', recordedAt: datetime('2026-01-01T00:00Z')})-[:NEEDED_FOR]->(a),
                  (h)-[:OWNED_BY]->(bo), (h)-[:REQUESTED_BY]->(ann), (h)-[:ANSWERED_BY]->(bo),
                  (c:Interaction {id: 'c', key: 'test:c', kind: 'SUPPORT_CASE', source: 'source-test', day: 20700})-[:HAD]->(:CaseStep {id: 's3', kind: 'REOPENED'}),
                  (bo)-[:TOOK_PART {id: 'p'}]->(c)
                """);
    }

    private List<String> texts() {
        return graph
                .run(
                        """
                        MATCH (n) WHERE NOT n:Erasure AND NOT n:AuditEntry
                        UNWIND keys(n) AS key WITH toString(n[key]) AS text WHERE text CONTAINS 'Boris'
                        RETURN text
                        """)
                .stream()
                .map(row -> row.get("text").asString())
                .toList();
    }

    @Test
    void whoIsErasedIsInNoNoteOfTheTeam() {
        erasures.hide(List.of("Boris"), ErasureReason.ASKED_FOR, null);
        erasures.finishAll(() -> {});

        assertThat(graph.run("MATCH (e:Erasure)--(x) RETURN x")).isEmpty();
        assertThat(texts()).isEmpty();
        assertThat(ids("Thanks")).containsExactly("t2");
        assertThat(ids("CaseStep"))
                .as("a case that nobody else took part in goes with its steps")
                .containsExactly("s", "s2");
        assertThat(
                        graph.run("MATCH (s:CaseStep {id: 's'}) RETURN s.gesture AS gesture")
                                .getFirst()
                                .get("gesture")
                                .asString())
                .isEqualTo("Flowers");
    }

    private List<String> ids(String label) {
        return graph.run("MATCH (n:%s) RETURN n.id AS id ORDER BY id".formatted(label)).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    @Test
    void itIsInTheirExport() {
        Map<String, Object> document =
                Asker.at(port)
                        .as("Boris", "SELLER")
                        .ask("mutation { exportPerson(person: \"test:Boris\") { document } }")
                        .at("exportPerson.document");

        assertThat(document.get("facts").toString())
                .contains("FLAGGED", "Trouble with Boris", "ACKNOWLEDGES", "LOOKED_AT")
                .contains("THANKS", "Good work", "GIVEN_BY", "Helped Boris")
                .contains("OWNED_BY", "May Boris help?", "ANSWERED_BY", "Yes", "I see to it")
                .doesNotContain("Flowers");
    }

    @Test
    void theyGoWhenTheirTimeIsOver() {
        graph.run(
                "MATCH (s:Source {id: 'rec'}) SET s.retentionDays = 90, s.retentionSince = datetime('2024-01-01T00:00:00Z')");

        retentions.sweep(Instant.parse("2026-11-22T12:00:00Z"));

        assertThat(ids("Thanks")).containsExactly("t2");
        assertThat(ids("HelpRequest")).isEmpty();
        graph.run("MATCH (i:Interaction {id: 'i'}) SET i.day = 20000");
        retentions.sweep(Instant.parse("2026-11-22T12:00:00Z"));
        assertThat(ids("CaseStep")).containsExactly("s3");
    }
}
