package io.commonground.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.ties.Ties;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.test.context.TestPropertySource;

/**
 * Whoever is named in an answer, be it in the words of a sentence, is on record as whom it is
 * about: every field of the schema is asked, by generation.
 */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class NamedInAnswersTests {

    /** It tells what was asked before, of whom is on record already. */
    private static final String OF_THE_PAST = "auditTrail";

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Ties ties;
    @Autowired GraphQlSource source;
    @Autowired WebGraphQlHandler handler;

    private SecretsOf world;
    private Asker asker;

    @BeforeEach
    void draw() {
        world = new SecretsOf(graph, new Random(9));
        world.draw();
        ties.derive(_ -> {});
        asker = Asker.at(port).as("Ann");
        world.askForAnIntroduction(asker, "Ann");
    }

    @Test
    void everybodyNamedInAnAnswerIsOnRecord() {
        EveryQuestion every = new EveryQuestion(source.schema(), world.names(), new Random(9));
        List<String> fields = every.fields().filter(field -> !field.equals(OF_THE_PAST)).toList();
        Set<String> naming = new TreeSet<>();
        for (String field : fields) {
            for (int times = 0; times < 7; times++) {
                String question = every.about(field);
                Set<String> named = asked(question);
                assertThat(onRecord()).as(question).containsAll(named);
                if (named.size() > 1) {
                    naming.add(field);
                }
            }
        }

        assertThat(naming)
                .contains("connectionPaths", "introducers", "commonGround", "introduction");
    }

    @Test
    void soIsWhoIsNamedInTheWordsOfASentenceOnly() {
        for (String of :
                List.of(
                        "connectionPaths(from: \"test:Ann\", to: \"test:%s\") { paths { summary } }",
                        "introducers(to: \"test:person:%s\") { path { summary } }",
                        "commonLinks(between: \"test:Ann\", and: \"test:%s\") { links { evidence { description } } }",
                        "commonGround(accountId: \"test:Big\") { cells { links { evidence { description } } path { summary } } }")) {
            Set<String> most = new HashSet<>();
            for (String to : world.people().subList(1, 8)) {
                Set<String> named = asked("{ " + of.formatted(to) + " }");
                assertThat(onRecord()).as(of).containsAll(named);
                most.addAll(named);
            }
            assertThat(most).as(of).hasSizeGreaterThan(2);
        }
    }

    @Test
    void whomAnEventNamesIsOnRecordBeforeItIsTold() {
        world.askForAnIntroduction(asker, "Ann");
        List<String> mine =
                asker.ask("{ introductions { nodes { id } } }").at("introductions.nodes[*].id");
        assertThat(mine).isNotEmpty();
        try (Heard heard =
                new Heard(
                        handler,
                        "Ann",
                        "subscription { introductionChanged { state asker { name } target { name } } }",
                        Map.of())) {
            graph.run("MATCH (a:AuditEntry {kind: 'MUTATION'}) DELETE a");
            graph.run("MATCH (a:AuditEntry {kind: 'QUERY'}) DELETE a");
            asker.ask(
                    "mutation { withdrawIntroduction(id: \"%s\") { userErrors { code } } }"
                            .formatted(mine.getFirst()));
            heard.until("WITHDRAWN");
            graph.run("MATCH (a:AuditEntry {kind: 'MUTATION'}) DELETE a");

            assertThat(onRecord())
                    .hasSizeGreaterThan(1)
                    .containsAll(named(heard.lines().toString()));
        }
    }

    /** Whom the answer names, but for whoever asks. */
    private Set<String> asked(String question) {
        graph.run("MATCH (a:AuditEntry) DELETE a");
        Asker.Answer answer = asker.ask(question);
        // Nothing is told by words of the question that name nothing.
        Set<String> named =
                answer.codes().contains("NOT_FOUND") ? new HashSet<>() : named(answer.body());
        named.remove("Ann");
        return named;
    }

    private Set<String> named(String answer) {
        return world.people().stream()
                .filter(name -> Pattern.compile("\\b" + name + "\\b").matcher(answer).find())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whom the audit has since the last question. */
    private Set<String> onRecord() {
        return graph.run("MATCH (a:AuditEntry) UNWIND a.about AS id RETURN DISTINCT id").stream()
                .map(row -> row.get("id").asString())
                .collect(Collectors.toSet());
    }
}
