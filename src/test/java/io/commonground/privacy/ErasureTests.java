package io.commonground.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.ties.FactsOf;
import io.commonground.ties.Ties;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Erasing somebody: at once for whoever asks, in small steps behind that. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class ErasureTests {

    private static final String PATHS =
            "{ connectionPaths(from: \"test:Ann\", to: \"test:Cy\") { verdict complete paths { people { name } } } }";

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Ties ties;
    @Autowired Erasures erasures;

    /** What a kill feels like from inside. */
    private static final class Killed extends Error {}

    @BeforeEach
    void annReachesCyThroughBo() {
        new FactsOf(graph)
                .draw(
                        """
                        Ann friend Bo
                        Bo friend Cy
                        Ann meets Bo Di Ed 2026-11-03
                        Ann board Acme(complete) 2011..2014
                        Bo board Acme(complete) 2012..2015
                        Di board Acme(complete) 2012..2015
                        Bo attends Yale 2001..2004
                        """);
        ties.derive(_ -> {});
    }

    @Test
    void fromTheMomentItBeginsNobodySeesThem() {
        assertThat(through()).containsExactly("Ann", "Bo", "Cy");

        erasures.hide(List.of("Bo"), ErasureReason.ASKED_FOR, null);

        Asker.Answer answer = Asker.at(port).ask(PATHS);
        assertThat(answer.<String>at("connectionPaths.verdict")).isEqualTo("NONE");
        assertThat(answer.<Boolean>at("connectionPaths.complete")).isTrue();
        Asker.Answer gone =
                Asker.at(port)
                        .ask(
                                "{ person(id: \"test:Bo\") { name } people(first: 9) { totalCount nodes { name } } search(text: \"Bo\") { name } }");
        assertThat(gone.body()).doesNotContain("\"Bo\"");
        assertThat(gone.<Integer>at("people.totalCount")).isEqualTo(4);
    }

    @Test
    void whileAllTiesAreBeingBuiltTheyAreGoneAsWell() {
        assertThat(through()).isNotEmpty();
        graph.run("MATCH (l:TieLayer) SET l.stage = 'BUILDING', l.after = ''");

        erasures.hide(List.of("Bo"), ErasureReason.ASKED_FOR, null);

        Asker.Answer answer = Asker.at(port).ask(PATHS);
        assertThat(answer.<String>at("connectionPaths.verdict")).isEqualTo("NONE");
        assertThat(answer.<Boolean>at("connectionPaths.complete")).isTrue();
    }

    @Test
    void killedItGoesOnWhereItWas() {
        String id = erasures.hide(List.of("Bo"), ErasureReason.UNLAWFUL, "Ann").getFirst();

        int kills = 0;
        while (erasures.list(List.of(id)).getFirst().state() == ErasureState.RUNNING) {
            AtomicInteger batches = new AtomicInteger();
            int last = 1 + kills;
            try {
                erasures.finishAll(() -> {
                    if (batches.incrementAndGet() == last) {
                        throw new Killed();
                    }
                });
            } catch (Killed killed) {
                kills++;
            }
        }

        assertThat(kills).isGreaterThan(3);
        assertThat(graph.run("MATCH (e:Erasure)--(x) RETURN x")).isEmpty();
        Map<String, Object> left =
                graph.run("MATCH (e:Erasure) RETURN properties(e) AS left")
                        .getFirst()
                        .get("left")
                        .asMap();
        assertThat(left)
                .containsOnlyKeys("id", "state", "reason", "by", "mark", "startedAt", "finishedAt");
    }

    @Test
    void theTiesOfTheRestAreThoseOfPeopleWhoNeverKnewThem() {
        erasures.hide(List.of("Bo"), ErasureReason.ASKED_FOR, null);
        erasures.finishAll(() -> {});
        List<String> derived = ties();

        ties.rebuild(_ -> {});

        assertThat(derived).isNotEmpty().isEqualTo(ties());
        assertThat(graph.run("MATCH (n:TiesDue) RETURN n")).isEmpty();
    }

    @Test
    void whoSharesTheirAddressIsErasedOnlyWhenThatIsMeant() {
        graph.run(
                """
                MATCH (b:Person {id: 'Bo'}) SET b.linkedinUrl = 'https://www.linkedin.com/in/Bo'
                WITH b MATCH (e:Person {id: 'Ed'}) SET e.linkedinUrl = 'http://ch.linkedin.com/in/bo/?x=y', e.key = 'other:7'
                """);

        Asker.Answer asked = erase("andAlike: false");
        assertThat(asked.<List<String>>at("erasePerson.userErrors[*].code"))
                .containsExactly("ALIKE");
        assertThat(asked.<List<String>>at("erasePerson.alike")).hasSize(1);
        assertThat(people()).contains("Bo", "Ed");

        assertThat(erase("andAlike: true").<List<String>>at("erasePerson.erasures[*].id"))
                .hasSize(2);
        erasures.finishAll(() -> {});
        assertThat(people()).containsExactly("Ann", "Cy", "Di");
    }

    @Test
    void ofPrivateContactsWithTheirAddressTheNumberAloneIsTold() {
        graph.run(
                """
                MATCH (b:Person {id: 'Bo'}), (e:Person {id: 'Ed'})
                SET b.email = 'bo@acme.example', e.email = 'Bo@Acme.example', e.owner = 'Di', e.key = 'diary:bo'
                """);

        Asker.Answer asked = erase("andAlike: false");

        assertThat(asked.<List<String>>at("erasePerson.userErrors[*].code"))
                .containsExactly("ALIKE");
        assertThat(asked.<List<String>>at("erasePerson.alike")).isEmpty();
        assertThat(asked.<Integer>at("erasePerson.alikeUnseen")).isEqualTo(1);
        assertThat(asked.body()).doesNotContain("Ed").doesNotContain("Di").doesNotContain("diary");
        assertThat(people()).contains("Bo", "Ed");

        assertThat(erase("andAlike: true").<List<String>>at("erasePerson.erasures[*].id"))
                .hasSize(2);
        erasures.finishAll(() -> {});
        assertThat(people()).containsExactly("Ann", "Cy", "Di");
    }

    @Test
    void onlyAnAdminErases() {
        Asker.Answer refused =
                Asker.at(port)
                        .as("Ann", "PROGRAM_MANAGER")
                        .ask(
                                "mutation { erasePerson(person: \"test:Bo\", reason: OBJECTED) { alike } }");

        assertThat(refused.codes()).containsExactly("FORBIDDEN");
        assertThat(people()).contains("Bo");
    }

    @Test
    void introductionsTheyHaveAPartInGoWithThem() {
        graph.run(
                """
                MATCH (a:Person {id: 'Ann'}), (b:Person {id: 'Bo'}), (c:Person {id: 'Cy'})
                CREATE (i:Introduction {id: '1'})-[:ASKED_BY]->(a), (i)-[:THROUGH]->(b), (i)-[:TO]->(c),
                  (i)-[:HAD]->(:IntroductionStep {note: 'Bo says no'}),
                  (:Introduction {id: '2'})-[:ASKED_BY]->(a)
                """);

        erasures.hide(List.of("Bo"), ErasureReason.ASKED_FOR, null);
        erasures.finishAll(() -> {});

        assertThat(
                        graph.run("MATCH (i:Introduction) RETURN i.id AS id")
                                .getFirst()
                                .get("id")
                                .asString())
                .isEqualTo("2");
        assertThat(graph.run("MATCH (s:IntroductionStep) RETURN s")).isEmpty();
    }

    private Asker.Answer erase(String andAlike) {
        return Asker.at(port)
                .ask(
                        "mutation { erasePerson(person: \"test:Bo\", reason: ASKED_FOR, %s) { alike alikeUnseen erasures { id } userErrors { code message } } }"
                                .formatted(andAlike));
    }

    private List<String> through() {
        return Asker.at(port).ask(PATHS).at("connectionPaths.paths[0].people[*].name");
    }

    private List<String> people() {
        return graph.run("MATCH (p:Person) RETURN p.name AS name ORDER BY name").stream()
                .map(row -> row.get("name").asString())
                .toList();
    }

    private List<String> ties() {
        return graph
                .run(
                        "MATCH (a)-[t:TIE]->(b) RETURN a.id + ' ' + b.id + ' ' + round(t.open, 9) + ' ' + t.basis AS tie ORDER BY tie")
                .stream()
                .map(row -> row.get("tie").asString())
                .toList();
    }
}
