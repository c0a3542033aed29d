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

/** Whom the team of an account thanks, and what it needs. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class TeamTests {

    @Autowired TestGraph graph;
    @LocalServerPort int port;
    private Acme acme;

    @BeforeEach
    void acme() {
        acme = new Acme(graph, port);
        acme.draw();
    }

    private Asker.Answer change(String mutation, String asked) {
        return acme.as("Max")
                .ask("mutation { it: %s { userErrors { code } %s } }".formatted(mutation, asked));
    }

    private List<String> toThank() {
        return acme.ask("toThank { person { name } reason interaction { subject } }")
                .at("account.toThank[*].person.name");
    }

    @Test
    void whoServedTheAccountWellHasEarnedThanksUntilTheyAreThanked() {
        String solved =
                acme.had(
                        "SUPPORT_CASE 2026-10-01 Bo Cy",
                        Map.of(
                                "subject",
                                "Down",
                                "severity",
                                1,
                                "resolvedAt",
                                java.time.ZonedDateTime.parse("2026-10-02T00:00Z")));
        acme.had("MEETING 2026-11-01 Ann Cy", Map.of("sentiment", 0.9, "subject", "Robots"));
        acme.had("MEETING 2026-11-02 Max Cy", Map.of("sentiment", 0.1));
        acme.had("MEETING 2025-11-02 Sue Cy", Map.of("sentiment", 0.9));
        assertThat(toThank()).as("by name, customers not among them").containsExactly("Ann", "Bo");
        assertThat(acme.ask("toThank { reason }").<List<String>>at("account.toThank[*].reason"))
                .containsExactly(
                        "The customer was pleased with the meeting of 2026-11-01: Robots",
                        "Helped to solve the case of 2026-10-01: Down");

        Asker.Answer thanked =
                change(
                        "recordThanks(input: {account: \"test:acme\", person: \"test:Bo\", reason: \"A night's work\", via: \"%s\", idempotencyKey: \"t\"})"
                                .formatted(solved),
                        "thanks { id reason person { name } by { name } via { subject } }");

        assertThat(thanked.<String>at("it.thanks.by.name")).isEqualTo("Max");
        assertThat(thanked.<String>at("it.thanks.via.subject")).isEqualTo("Down");
        assertThat(toThank()).containsExactly("Ann");
        assertThat(
                        acme.ask("thanks { reason person { name } }")
                                .<List<String>>at("account.thanks[*].reason"))
                .containsExactly("A night's work");
    }

    @Test
    void onlyOursAreThankedAndAskedForHelp() {
        assertThat(
                        change(
                                        "recordThanks(input: {account: \"test:acme\", person: \"test:Cy\", reason: \"Lunch\"})",
                                        "thanks { id }")
                                .<List<String>>at("it.userErrors[*].code"))
                .containsExactly("NOT_OURS");
        assertThat(ask("Old", "2026-12-01", "").<List<String>>at("it.userErrors[*].code"))
                .containsExactly("NOT_OURS");
    }

    private Asker.Answer ask(String owner, String due, String more) {
        return change(
                "requestHelp(input: {account: \"test:acme\", kind: PERSON, text: \"Somebody who knows robots\", owner: \"test:%s\", due: \"%s\" %s})"
                        .formatted(owner, due, more),
                "request { id open due owner { name } askedBy { name } account { name } }");
    }

    @Test
    void aRequestHasOwnerAndDayAndIsClosedByItsAnswer() {
        Asker.Answer asked = ask("Bo", "2026-12-01", ", idempotencyKey: \"h\"");
        String id = asked.at("it.request.id");
        assertThat(asked.<String>at("it.request.owner.name")).isEqualTo("Bo");
        assertThat(asked.<String>at("it.request.askedBy.name")).isEqualTo("Max");
        assertThat(asked.<String>at("it.request.account.name")).isEqualTo("Acme");
        assertThat(ask("Bo", "2026-12-01", ", idempotencyKey: \"h\"").<String>at("it.request.id"))
                .isEqualTo(id);
        assertThat(requests("open: true")).hasSize(1);

        String answer = "answerHelp(id: \"%s\", answer: \"Sue does\")".formatted(id);
        Asker.Answer answered =
                change(answer, "request { open answer answeredBy { name } answeredAt }");

        assertThat(answered.<Boolean>at("it.request.open")).isFalse();
        assertThat(answered.<String>at("it.request.answeredBy.name")).isEqualTo("Max");
        assertThat(change(answer, "request { id }").<List<String>>at("it.userErrors[*].code"))
                .containsExactly("ANSWERED");
        assertThat(requests("open: true")).isEmpty();
        assertThat(requests("open: false")).hasSize(1);
    }

    private List<String> requests(String argument) {
        return acme.ask("requests(%s) { id overdue }".formatted(argument))
                .at("account.requests[*].id");
    }

    @Test
    void aRequestOfAnAccountThatIsNotSeenIsNotThere() {
        String id = ask("Bo", "2026-12-01", "").at("it.request.id");
        graph.run("MATCH (p:Person {id: 'Ann'}) SET p.territories = ['South']");

        assertThat(
                        acme.as("Ann")
                                .ask(
                                        "mutation { answerHelp(id: \"%s\", answer: \"x\") { request { text } } }"
                                                .formatted(id))
                                .codes())
                .containsExactly("NOT_FOUND");
    }

    @Test
    void whoIsToSeeToARequestAnswersItWhereverTheAccountIs() {
        String id = ask("Bo", "2026-12-01", "").at("it.request.id");
        graph.run("MATCH (p:Person {id: 'Bo'}) SET p.territories = ['South']");
        String answer =
                "mutation { answerHelp(id: \"%s\", answer: \"Sue does\") { request { answer account { name } } } }"
                        .formatted(id);
        graph.run("MATCH (a:Account {id: 'acme'}) SET a.owner = 'Max'");
        assertThat(acme.as("Bo").ask(answer).codes())
                .as("private to somebody else")
                .containsExactly("NOT_FOUND");
        graph.run("MATCH (a:Account {id: 'acme'}) REMOVE a.owner");

        Asker.Answer answered = acme.as("Bo").ask(answer);

        assertThat(answered.<String>at("answerHelp.request.answer")).isEqualTo("Sue does");
        assertThat(answered.<Object>at("answerHelp.request.account")).isNull();
    }

    @Test
    void whatCannotBeAskedForIsRefused() {
        assertThat(ask("Bo", "2026-11-01", "").<List<String>>at("it.userErrors[*].code"))
                .containsExactly("IN_PAST");
        assertThat(ask("Bo", "2036-11-01", "").<List<String>>at("it.userErrors[*].code"))
                .containsExactly("TOO_FAR");
        assertThat(ask("Nobody", "2026-12-01", "").codes()).containsExactly("NOT_FOUND");
    }
}
