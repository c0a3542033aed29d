package io.commonground.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.privacy.Lens;
import io.commonground.ties.FactsOf;
import io.commonground.ties.Ties;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * Facts that touch nearly everybody do not decide who can reach whom: a networker with contacts to
 * 28 % of all people, a mailbox everybody writes to, and a huge employer.
 */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class HubTests {

    private static final int TEAMS = 25;
    private static final int OF_TEAM = 4;
    private static final int PEOPLE = TEAMS * OF_TEAM;
    private static final int NETWORK = PEOPLE * 28 / 100;

    @Autowired TestGraph graph;
    @Autowired Paths paths;
    @Autowired Ties ties;

    @BeforeEach
    void drawTeamsWithHubs() {
        FactsOf facts = new FactsOf(graph);
        facts.draw(lines(PEOPLE, i -> person(i) + " works Team" + i / OF_TEAM + "(4) 2018..now"));
        facts.draw(
                lines(
                        TEAMS - 1,
                        i -> person(i * OF_TEAM) + " friend " + person((i + 1) * OF_TEAM)));
        facts.draw(lines(PEOPLE, i -> person(i) + " works Giant(50000) 2015..now"));
        facts.draw(lines(NETWORK, i -> "Max linkedin " + person(i * PEOPLE / NETWORK)));
        facts.draw(lines(PEOPLE, i -> person(i) + " mails Desk 2026-11-20"));
        graph.run("MATCH (p:Person {id: 'Desk'}) SET p.email = 'service-desk@giant.example'");
        ties.derive(_ -> {});
    }

    @Test
    void colleaguesReachTheNextTeamsByPeopleTheyWorkWith() {
        for (int team = 0; team < TEAMS - 2; team++) {
            String from = person(team * OF_TEAM + 1);
            String to = person((team + 1) * OF_TEAM + 2);

            List<String> people = paths(from, to).getFirst().people();

            assertThat(people)
                    .containsExactly(
                            from, person(team * OF_TEAM), person((team + 1) * OF_TEAM), to);
        }
    }

    @Test
    void aMailboxOfARoleAndAHugeEmployerTieNobody() {
        assertThat(tiesOf("Desk")).isZero();
        assertThat(tiesOf(person(1))).isLessThanOrEqualTo(OF_TEAM);
    }

    @Test
    void theNetworkerIsTheWayWhereThereIsNoOtherAndSaysHowThin() {
        assertThat(tiesOf("Max")).isEqualTo(NETWORK);
        Path path = paths("P000", person((NETWORK - 1) * PEOPLE / NETWORK)).getFirst();

        assertThat(path.people()).hasSize(3).contains("Max");
        assertThat(path.strength()).isLessThan(0.02);
    }

    private List<Path> paths(String from, String to) {
        return paths.find(
                        Questions.of(from, to, 5, 4, PathRanking.STRENGTH, 0, Set.of(), Set.of()),
                        Lens.OPEN)
                .orElseThrow()
                .paths();
    }

    private long tiesOf(String id) {
        return graph.run("MATCH (:Person {id: '" + id + "'})-[t:TIE]-() RETURN count(t) AS ties")
                .getFirst()
                .get("ties")
                .asLong();
    }

    private static String person(int number) {
        return "P%03d".formatted(number);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
