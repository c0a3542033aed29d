package io.commonground.accounts.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.ties.Ties;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What the team records itself. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class RecordingTests {

    private static final String ASKED =
            "{ userErrors { code field } interaction { id subject state at source { name } ours { person { name } role } theirs { person { name } } } }";

    @Autowired TestGraph graph;
    @Autowired Ties ties;
    @LocalServerPort int port;
    private Acme acme;

    @BeforeEach
    void acme() {
        acme = new Acme(graph, port);
        acme.draw();
        ties.derive(_ -> {});
    }

    private Asker.Answer change(String mutation) {
        return acme.as("Ann").ask("mutation { it: %s %s }".formatted(mutation, ASKED));
    }

    private static String met(String more) {
        return """
        recordInteraction(input: {account: "test:acme", kind: MEETING, at: "2026-11-20T10:00:00+01:00", %s
          participants: [{person: "test:Ann", role: ORGANIZER}, {person: "test:Cy"}]})
        """
                .formatted(more);
    }

    private List<String> codes(String mutation) {
        Asker.Answer answer = change(mutation);
        assertThat(answer.codes()).as(answer.body()).isEmpty();
        return answer.at("it.userErrors[*].code");
    }

    private int interactions() {
        return graph.run("MATCH (i:Interaction) RETURN i").size();
    }

    @Test
    void whatIsRecordedIsInTheTimelineAndTiesFollow() {
        Asker.Answer answer = change(met("subject: \"Robots\", sentiment: 0.5,"));

        assertThat(answer.codes()).as(answer.body()).isEmpty();
        assertThat(answer.<String>at("it.interaction.source.name")).isEqualTo("recorded");
        assertThat(answer.<List<String>>at("it.interaction.ours[*].role"))
                .containsExactly("ORGANIZER");
        assertThat(answer.<List<String>>at("it.interaction.theirs[*].person.name"))
                .containsExactly("Cy");
        assertThat(
                        acme.ask("timeline { nodes { subject } }")
                                .<List<String>>at("account.timeline.nodes[*].subject"))
                .containsExactly("Robots");
        ties.derive(_ -> {});
        assertThat(
                        graph.run(
                                "MATCH (:Person {id: 'Ann'})-[t:TIE]-(:Person {id: 'Cy'}) WHERE t.open > 0.2 RETURN t"))
                .hasSize(1);
    }

    @Test
    void theSameKeyRecordsItOnceAndSomethingElseUnderItIsAConflict() {
        String first = change(met("idempotencyKey: \"k\",")).at("it.interaction.id");

        assertThat(change(met("idempotencyKey: \"k\",")).<String>at("it.interaction.id"))
                .isEqualTo(first);
        assertThat(change(met("idempotencyKey: \"k\", subject: \"Else\",")).codes())
                .containsExactly("CONFLICT");
        assertThat(interactions()).isEqualTo(1);
        assertThat(graph.run("MATCH ()-[t:TOOK_PART]->() RETURN t")).hasSize(2);
    }

    @Test
    void whatCannotBeIsRefusedWithWhatToDo() {
        assertThat(codes(met("sentiment: 2.0, severity: 7,")))
                .containsExactly("OUT_OF_RANGE", "OUT_OF_RANGE");
        assertThat(codes(met("severity: 1, resolvedAt: \"2026-11-21T00:00:00Z\",")))
                .containsExactly("NEEDS_CONFIRMATION");
        assertThat(codes(met("").replace("2026-11-20", "1886-11-20"))).containsExactly("LONG_PAST");
        assertThat(codes(met("").replace("2026-11-20", "2090-11-20"))).containsExactly("IN_FUTURE");
        assertThat(
                        codes(
                                met("").replace(
                                                "participants: [{person: \"test:Ann\", role: ORGANIZER}, {person: \"test:Cy\"}]",
                                                "participants: []")))
                .containsExactly("OUT_OF_RANGE");
        assertThat(change(met("").replace("test:Cy", "test:Nobody")).codes())
                .containsExactly("NOT_FOUND");
        assertThat(change(met("").replace("test:acme", "test:nosuch")).codes())
                .containsExactly("NOT_FOUND");
        assertThat(interactions()).isZero();
    }

    private static String plan(String day) {
        return """
        planMeeting(input: {account: "test:acme", at: "%sT09:00:00Z", subject: "Quarter",
          participants: [{person: "test:Ann"}, {person: "test:Cy"}]})
        """
                .formatted(day);
    }

    @Test
    void aPlannedMeetingCountsOnceItWasHeldForThoseWhoCame() {
        String id = change(plan(Acme.DAY)).at("it.interaction.id");
        ties.derive(_ -> {});
        assertThat(graph.run("MATCH (:Person {id: 'Ann'})-[t:TIE]-(:Person {id: 'Di'}) RETURN t"))
                .isEmpty();

        Asker.Answer held =
                change(
                        "holdMeeting(interaction: \"%s\", present: [\"test:Ann\", \"test:Di\"], sentiment: 0.8)"
                                .formatted(id));

        assertThat(held.<String>at("it.interaction.state")).isEqualTo("HELD");
        assertThat(held.<List<String>>at("it.interaction.theirs[*].person.name"))
                .containsExactly("Di");
        ties.derive(_ -> {});
        assertThat(graph.run("MATCH (:Person {id: 'Ann'})-[t:TIE]-(:Person {id: 'Di'}) RETURN t"))
                .hasSize(1);
        assertThat(codes("cancelMeeting(interaction: \"recorded:%s\")".formatted(id)))
                .containsExactly("NOT_PLANNED");
    }

    @Test
    void whatIsRecordedAtAPrivateAccountIsAsPrivate() {
        graph.run("MATCH (a:Account {id: 'acme'}) SET a.owner = 'Ann'");
        change(met(""));
        String id = change(plan(Acme.DAY)).at("it.interaction.id");
        change(
                "holdMeeting(interaction: \"%s\", present: [\"test:Ann\", \"test:Di\"])"
                        .formatted(id));

        assertThat(
                        graph.run(
                                "MATCH (i:Interaction)<-[t:TOOK_PART]-() RETURN i.owner AS its, t.owner AS part"))
                .hasSize(5)
                .allMatch(row -> row.get("its").asString().equals("Ann"))
                .allMatch(row -> row.get("part").asString().equals("Ann"));
        ties.derive(_ -> {});
        assertThat(
                        graph.run(
                                "MATCH (:Person {id: 'Ann'})-[t:TIE]-(:Person {id: 'Di'}) WHERE t.open > 0 RETURN t"))
                .isEmpty();
    }

    @Test
    void aPartThatIsPrivateToSomebodyElseStaysWhenAMeetingIsHeld() {
        String id = change(plan(Acme.DAY)).at("it.interaction.id");
        graph.run("MATCH (:Person {id: 'Cy'})-[t:TOOK_PART]->() SET t.owner = 'Bo'");

        change("holdMeeting(interaction: \"%s\", present: [\"test:Ann\"])".formatted(id));

        assertThat(
                        graph.run(
                                "MATCH (:Person {id: 'Cy'})-[t:TOOK_PART]->() WHERE t.retractedAt IS NULL RETURN t"))
                .hasSize(1);
    }

    @Test
    void planningAndHoldingHaveTheirDays() {
        assertThat(codes(plan("2026-11-01"))).containsExactly("IN_PAST");
        assertThat(codes(plan("2031-11-01"))).containsExactly("TOO_FAR");
        String later =
                change(plan(LocalDate.now().plusDays(200).toString())).at("it.interaction.id");
        assertThat(codes("holdMeeting(interaction: \"%s\")".formatted(later)))
                .containsExactly("NOT_YET");
        assertThat(
                        change("cancelMeeting(interaction: \"%s\")".formatted(later))
                                .<String>at("it.interaction.state"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void anImportedMeetingIsItsSourcesToTell() {
        String id = acme.had("MEETING 2026-11-20 Ann Cy", java.util.Map.of("state", "PLANNED"));

        assertThat(codes("holdMeeting(interaction: \"%s\")".formatted(id)))
                .containsExactly("OF_ANOTHER_SOURCE");
    }
}
