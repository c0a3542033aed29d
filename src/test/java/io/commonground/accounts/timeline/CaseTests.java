package io.commonground.accounts.timeline;

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

/** From trouble to the customer's word that it is over. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class CaseTests {

    private static final String ASKED =
            "{ userErrors { code } interaction { id caseState resolvedAt flagged escalation flaggedBy { name } steps { kind by { name } cause gesture note confirmedBy { name } } } }";

    @Autowired TestGraph graph;
    @LocalServerPort int port;
    private Acme acme;
    private String down;

    @BeforeEach
    void acmeIsDown() {
        acme = new Acme(graph, port);
        acme.draw();
        down =
                acme.had(
                        "SUPPORT_CASE 2026-11-12 Ann Cy",
                        Map.of("subject", "Down", "severity", 1, "key", "test:case-1"));
    }

    private Asker.Answer change(String who, String mutation) {
        return acme.as(who).ask("mutation { it: %s %s }".formatted(mutation, ASKED));
    }

    private String propose() {
        return "proposeResolution(interaction: \"test:case-1\", cause: \"A full disk\", gesture: \"A month for free\", idempotencyKey: \"p\")";
    }

    private String confirm(String by) {
        return "confirmResolution(interaction: \"%s\", confirmedBy: \"test:%s\")"
                .formatted(down, by);
    }

    private int open() {
        return acme.ask("openCases { ageInDays }")
                .<List<Integer>>at("account.openCases[*].ageInDays")
                .size();
    }

    @Test
    void anEscalationClosesOnlyWhenTheCustomerConfirms() {
        assertThat(change("Ann", confirm("Cy")).<List<String>>at("it.userErrors[*].code"))
                .as("cause and gesture come first")
                .containsExactly("NOT_PROPOSED");
        Asker.Answer proposed = change("Ann", propose());
        assertThat(proposed.<String>at("it.interaction.caseState"))
                .isEqualTo("RESOLUTION_PROPOSED");
        assertThat(open()).isEqualTo(1);
        assertThat(change("Ann", confirm("Di")).<List<String>>at("it.userErrors[*].code"))
                .containsExactly("NOT_A_STAKEHOLDER");

        Asker.Answer confirmed = change("Ann", confirm("Cy"));

        assertThat(confirmed.<String>at("it.interaction.caseState")).isEqualTo("CONFIRMED");
        assertThat(confirmed.<String>at("it.interaction.resolvedAt")).isNotNull();
        assertThat(confirmed.<List<String>>at("it.interaction.steps[*].kind"))
                .containsExactly("RESOLUTION_PROPOSED", "CONFIRMED");
        assertThat(confirmed.<String>at("it.interaction.steps[0].gesture"))
                .isEqualTo("A month for free");
        assertThat(confirmed.<String>at("it.interaction.steps[1].confirmedBy.name"))
                .isEqualTo("Cy");
        assertThat(open()).isZero();
        assertThat(change("Ann", confirm("Cy")).<List<String>>at("it.userErrors[*].code"))
                .containsExactly("CLOSED");
    }

    @Test
    void whatIsSentTwiceIsOneStep() {
        change("Ann", propose());

        Asker.Answer again = change("Ann", propose());

        assertThat(again.<List<String>>at("it.interaction.steps[*].kind")).hasSize(1);
    }

    @Test
    void somethingElseUnderTheSameKeyIsAConflictAndAnotherCaseIsAnotherStep() {
        acme.had(
                "SUPPORT_CASE 2026-11-13 Ann Cy",
                Map.of("subject", "Slow", "severity", 1, "key", "test:case-2"));
        change("Ann", propose());

        assertThat(change("Ann", propose().replace("A full disk", "A worm")).codes())
                .containsExactly("CONFLICT");
        assertThat(
                        change("Ann", propose().replace("case-1", "case-2"))
                                .<List<String>>at("it.interaction.steps[*].kind"))
                .containsExactly("RESOLUTION_PROPOSED");
    }

    @Test
    void whatTheTicketSystemResolvedIsToldApartAndCanBeOpenedAgain() {
        graph.run(
                "MATCH (i:Interaction {key: 'test:case-1'}) SET i.resolvedAt = datetime('2026-11-14T00:00Z') REMOVE i.openCase");
        assertThat(
                        acme.ask("timeline { nodes { caseState } }")
                                .<String>at("account.timeline.nodes[0].caseState"))
                .isEqualTo("RESOLVED_BY_SOURCE");

        assertThat(change("Ann", confirm("Cy")).<String>at("it.interaction.caseState"))
                .isEqualTo("CONFIRMED");

        Asker.Answer reopened =
                change("Ann", "reopenCase(interaction: \"test:case-1\", note: \"Still down\")");

        assertThat(reopened.<String>at("it.interaction.caseState")).isEqualTo("OPEN");
        assertThat(open()).isEqualTo(1);
        assertThat(
                        change("Ann", "reopenCase(interaction: \"test:case-1\")")
                                .<List<String>>at("it.userErrors[*].code"))
                .containsExactly("OPEN");
    }

    @Test
    void whoSponsorsOrManagesTheAccountTakesACaseUp() {
        String acknowledge = "acknowledgeCase(interaction: \"test:case-1\", note: \"I call them\")";
        assertThat(change("Ann", acknowledge).<List<String>>at("it.userErrors[*].code"))
                .containsExactly("NOT_YOURS");

        change("Sue", acknowledge);
        Asker.Answer twice = change("Sue", acknowledge);

        assertThat(twice.<List<String>>at("it.interaction.steps[*].note"))
                .containsExactly("I call them");
        assertThat(
                        acme.ask("openCases { acknowledgements { by { name } at } }")
                                .<List<String>>at(
                                        "account.openCases[*].acknowledgements[*].by.name"))
                .containsExactly("Sue");
        assertThat(
                        graph.run(
                                "MATCH (:Person {id: 'Sue'})-[k:ACKNOWLEDGES]->(:Interaction {key: 'test:case-1'}) WHERE k.at IS NOT NULL RETURN k"))
                .hasSize(1);
        assertThat(
                        Asker.at(port)
                                .ask("mutation { it: %s %s }".formatted(acknowledge, ASKED))
                                .codes())
                .containsExactly("FORBIDDEN");
    }

    @Test
    void whoRunsTheProgramTakesACaseUp() {
        Asker.Answer taken =
                acme.as("Bo", "PROGRAM_MANAGER")
                        .ask(
                                "mutation { it: acknowledgeCase(interaction: \"test:case-1\") %s }"
                                        .formatted(ASKED));

        assertThat(taken.<List<String>>at("it.interaction.steps[*].by.name")).containsExactly("Bo");
    }

    @Test
    void whatIsOpenedAgainIsTakenUpAgain() {
        String acknowledge = "acknowledgeCase(interaction: \"test:case-1\")";
        change("Sue", acknowledge);
        graph.run(
                "MATCH (i:Interaction {key: 'test:case-1'}) SET i.resolvedAt = datetime('2026-11-21T00:00Z') REMOVE i.openCase");

        change("Ann", "reopenCase(interaction: \"test:case-1\")");
        String taken = "openCases { acknowledgements { by { name } } }";
        String names = "account.openCases[*].acknowledgements[*].by.name";
        assertThat(acme.ask(taken).<List<String>>at(names)).isEmpty();
        Asker.Answer again = change("Sue", acknowledge);

        assertThat(again.<List<String>>at("it.interaction.steps[*].kind"))
                .containsExactly("ACKNOWLEDGED", "REOPENED", "ACKNOWLEDGED");
        assertThat(acme.ask(taken).<List<String>>at(names)).containsExactly("Sue");
    }

    @Test
    void whoFlaggedTroubleIsShownToThemAndTheProgramManagerOnly() {
        Asker.Answer flagged =
                change(
                        "Bo",
                        "flagTrouble(account: \"test:acme\", severity: 3, subject: \"They are angry\", idempotencyKey: \"f\")");

        assertThat(flagged.<Boolean>at("it.interaction.flagged")).isTrue();
        assertThat(flagged.<Boolean>at("it.interaction.escalation")).isTrue();
        assertThat(flagged.<String>at("it.interaction.flaggedBy.name")).isEqualTo("Bo");
        assertThat(open()).isEqualTo(2);
        String question =
                "{ account(id: \"test:acme\") { timeline(first: 1) { nodes { subject flaggedBy { name } ours { person { name } } steps { by { name } } } } } }";
        assertThat(acme.as("Max", "SELLER", "EXECUTIVE").ask(question).body())
                .contains("They are angry")
                .doesNotContain("Bo");
        assertThat(acme.as("Max", "PROGRAM_MANAGER").ask(question).body()).contains("\"Bo\"");
        assertThat(
                        graph.run(
                                "MATCH (i:Interaction {flagged: true}) WHERE 'Bo' IN [k IN keys(i) | toString(i[k])] RETURN i"))
                .isEmpty();
    }

    @Test
    void aMeetingIsNoCase() {
        String id = acme.had("MEETING 2026-11-12 Ann Cy");

        assertThat(
                        change(
                                        "Ann",
                                        "proposeResolution(interaction: \"%s\", cause: \"x\", gesture: \"y\")"
                                                .formatted(id))
                                .<List<String>>at("it.userErrors[*].code"))
                .containsExactly("NOT_A_CASE");
    }

    @Test
    void aCaseOfAnAccountThatIsNotSeenIsNotThere() {
        graph.run("MATCH (p:Person {id: 'Ann'}) SET p.territories = ['South']");

        assertThat(change("Ann", propose()).codes()).containsExactly("NOT_FOUND");
        assertThat(
                        change(
                                        "Ann",
                                        "flagTrouble(account: \"test:acme\", severity: 1, subject: \"x\")")
                                .codes())
                .containsExactly("NOT_FOUND");
    }
}
