package io.commonground.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What happens to introductions nobody answers. */
@GraphTest
class SweepTests {

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Sweep sweep;

    private Scene scene;

    @BeforeEach
    void draw() {
        scene = new Scene(graph, port).draw();
    }

    @Test
    void anIntroductionEndsTheDayAfterItIsNeeded() {
        var today = Moves.now();
        String id =
                scene.askWith(
                                "Ann",
                                ", neededBy: \"%s\"".formatted(today.toLocalDate().plusDays(2)),
                                "Ann",
                                "Bo",
                                "Cy")
                        .at("requestIntroduction.introduction.id");
        sweep.run(today.plusDays(2));
        assertThat(scene.state("Ann", id)).isEqualTo("AWAITING_CONNECTOR");

        sweep.run(today.plusDays(3));

        assertThat(scene.state("Ann", id)).isEqualTo("NOT_AVAILABLE");
        assertThat(scene.answer("Bo", id, "YES").codes())
                .as("too late")
                .containsExactly("CONFLICT");
    }

    @Test
    void whoIsAskedIsRemindedAfterThreeDaysAndAgainAfterThree() {
        String id = scene.ask();
        var asked = Moves.now();

        sweep.run(asked.plusDays(2));
        assertThat(scene.steps("Bo", id)).containsExactly("REQUESTED Ann");
        sweep.run(asked.plusDays(4));
        sweep.run(asked.plusDays(4));
        sweep.run(asked.plusDays(8));

        assertThat(scene.steps("Bo", id)).containsExactly("REQUESTED Ann", "REMINDED", "REMINDED");
        assertThat(scene.steps("Ann", id)).containsExactly("REQUESTED Ann");
    }

    @Test
    void whoSaidLaterIsRemindedOnTheDayTheyNamed() {
        String id = scene.ask();
        var asked = Moves.now();
        scene.answer(
                "Bo", id, "LATER", ", until: \"%s\"".formatted(asked.toLocalDate().plusDays(7)));

        sweep.run(asked.plusDays(6));
        assertThat(scene.steps("Bo", id)).doesNotContain("REMINDED");
        sweep.run(asked.plusDays(7));

        assertThat(scene.steps("Bo", id))
                .containsExactly("REQUESTED Ann", "POSTPONED Bo", "REMINDED");
    }

    @Test
    void manyServicesThatSweepAtOnceRecordEachStepOnce() {
        String id = scene.ask();

        int moved =
                IntStream.range(0, 8)
                        .parallel()
                        .map(_ -> sweep.run(Moves.now().plusDays(20)))
                        .sum();

        assertThat(moved).isEqualTo(1);
        assertThat(scene.steps("Ann", id)).containsExactly("REQUESTED Ann", "NOT_AVAILABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"availability = 'CLOSED'", "objectedAt = datetime()"})
    void whoMayNotBeAskedAnyMoreIsNotWaitedFor(String wish) {
        String id = scene.ask();
        graph.run("MATCH (p:Person {id: 'Bo'}) SET p." + wish);

        sweep.run(Moves.now());

        assertThat(scene.steps("Ann", id)).containsExactly("REQUESTED Ann", "NOT_AVAILABLE");
    }

    @Test
    void aTimeThatRanOutFreesTheTargetAndTheConnector() {
        scene.ask();
        sweep.run(Moves.now().plusDays(20));

        assertThat(
                        scene.ask("Zoe", "Bo", "Cy")
                                .<String>at("requestIntroduction.introduction.state"))
                .isEqualTo("AWAITING_CONNECTOR");
    }

    @Test
    void outcomesAreToldInCalibrationFromTwentyOn() {
        graph.run(
                """
                UNWIND range(1, 20) AS n
                CREATE (i:Introduction {id: 'i' + n, key: 'k' + n, strength: 0.5, decidedAt: datetime() + duration({seconds: n}),
                  state: ['INTRODUCED', 'DECLINED', 'NOTHING', 'EXPIRED'][n % 4]})-[:ASKS {since: datetime(), position: 0}]->(:Person {id: 'p' + n})
                """);
        graph.run(
                "CREATE (:Introduction {id: 'w', key: 'w', strength: 0.9, state: 'WITHDRAWN', decidedAt: datetime()})");
        String question =
                "{ calibration { outcomes brierScore bands { from to outcomes predicted observed } } }";

        assertThat(scene.as("Pam").ask(question).body())
                .contains("\"outcomes\":20,\"brierScore\":0.25")
                .contains(
                        "\"bands\":[{\"from\":0.5,\"to\":0.6,\"outcomes\":20,\"predicted\":0.5,\"observed\":0.5}]");
        graph.run("MATCH (i:Introduction {id: 'i1'}) SET i.state = 'WITHDRAWN'");
        assertThat(scene.as("Pam").ask(question).<Object>at("calibration")).isNull();
    }
}
