package io.commonground.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.commonground.graph.Conflict;
import io.commonground.graph.Forbidden;
import io.commonground.graph.GraphTest;
import io.commonground.graph.NotFound;
import io.commonground.graph.TestGraph;
import io.commonground.introductions.Answers.Said;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In every state everybody tries everything: what may happen happens, the rest changes nothing. */
@GraphTest
class TransitionTests {

    /** State, who, what; everything else is refused. */
    private static final Set<String> ALLOWED =
            Stream.of(
                            "AWAITING_MANAGER Max answers-MANAGER",
                            "AWAITING_CONNECTOR Bo answers-CONNECTOR",
                            "AWAITING_TARGET Bo answers-TARGET",
                            "AWAITING_TARGET Cy answers-TARGET",
                            "AWAITING_MANAGER Ann withdraws",
                            "AWAITING_CONNECTOR Ann withdraws",
                            "AWAITING_TARGET Ann withdraws",
                            "INTRODUCED Ann,Max,Pam records-MEETING_HELD",
                            "INTRODUCED Ann,Max,Pam records-OPPORTUNITY",
                            "INTRODUCED Ann,Max,Pam records-NOTHING",
                            "MEETING_HELD Ann,Max,Pam records-OPPORTUNITY",
                            "MEETING_HELD Ann,Max,Pam records-NOTHING")
                    .flatMap(line -> {
                        String[] words = line.split(" ");
                        return Arrays.stream(words[1].split(","))
                                .map(who -> words[0] + " " + who + " " + words[2]);
                    })
                    .collect(Collectors.toSet());

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Answers answers;

    private Scene scene;
    private String id;

    /** Something somebody tries; its name says what it is, apart from the word they say. */
    private record Attempt(String name, Consumer<Who> what) {}

    @BeforeEach
    void annAsksForCyWithTheManagerAskedFirst() {
        scene = new Scene(graph, port).draw();
        scene.managerFirst("Max", true);
        id = scene.ask();
        graph.run("MATCH (:Introduction)-[asked:ASKS|AIMS_AT]->() SET asked.since = datetime()");
    }

    @Test
    void whatMayNotHappenIsRefusedAndChangesNothing() {
        int refused = 0;
        int allowed = 0;
        for (State state : State.values()) {
            for (String who : Scene.EVERYBODY) {
                put(state);
                String before = scene.digest();
                for (Attempt attempt : attempts()) {
                    String name = state + " " + who + " " + attempt.name();
                    Throwable failure = catchThrowable(() -> attempt.what().accept(who(who)));
                    if (ALLOWED.contains(name)) {
                        assertThat(failure).as(name).isNull();
                        assertThat(scene.digest()).as(name).isNotEqualTo(before);
                        put(state);
                        before = scene.digest();
                        allowed++;
                    } else {
                        assertThat(failure).as(name).isExactlyInstanceOf(refusal(who, attempt));
                        refused++;
                    }
                }
                assertThat(scene.digest()).as(state + " " + who).isEqualTo(before);
            }
        }
        assertThat(allowed).isEqualTo(4 * 3 + 3 + 5 * 3);
        assertThat(refused).isEqualTo(12 * 6 * 13 - allowed);
    }

    /** Whoever could do it in another state is told of the state; strangers are told of nothing. */
    private static Class<? extends RuntimeException> refusal(String who, Attempt attempt) {
        if (who.equals("Zoe")) {
            return NotFound.class;
        }
        return ALLOWED.stream().anyMatch(line -> line.endsWith(" " + who + " " + attempt.name()))
                ? Conflict.class
                : Forbidden.class;
    }

    private List<Attempt> attempts() {
        List<Attempt> attempts = new ArrayList<>();
        for (Part part : Part.values()) {
            for (Answer answer : Answer.values()) {
                attempts.add(
                        new Attempt(
                                "answers-" + part,
                                who -> answers.give(id, said(answer, part), who)));
            }
        }
        for (Outcome outcome : Outcome.values()) {
            attempts.add(
                    new Attempt("records-" + outcome, who -> answers.record(id, outcome, who)));
        }
        attempts.add(new Attempt("withdraws", who -> answers.withdraw(id, who)));
        return attempts;
    }

    /** As if nothing had happened since it came there. */
    private void put(State state) {
        graph.run(
                "MATCH (i:Introduction) SET i.state = $state, i.changedAt = $then, i.remindAt = null, i.decidedAt = null WITH i MATCH (i)-[:HAD]->(s) DETACH DELETE s",
                Map.of("state", state.name(), "then", Moves.now()));
    }

    @Test
    void of200WhoAnswerAtTheSameTimeOneDoes() throws InterruptedException {
        scene.managerFirst("Max", false);
        put(State.AWAITING_CONNECTOR);
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Answer answer = i % 2 == 0 ? Answer.YES : Answer.NO;
            all.add(() -> {
                try {
                    answers.give(id, said(answer, Part.CONNECTOR), who("Bo"));
                    return true;
                } catch (Conflict late) {
                    return false;
                }
            });
        }

        Collection<Future<Boolean>> given;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            given = threads.invokeAll(all);
        }

        assertThat(given).filteredOn(TransitionTests::isDone).hasSize(1);
        assertThat(graph.run("MATCH (i:Introduction)-[:HAD]->(s) RETURN i.state + ' ' + s.act"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.get(0).asString())
                                .isIn("AWAITING_TARGET AGREED", "DECLINED DECLINED"));
    }

    private static boolean isDone(Future<Boolean> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private static Said said(Answer answer, Part part) {
        return new Said(answer, part, null, null, null, false);
    }

    private static Who who(String name) {
        return new Who(name, name.equals("Pam"));
    }
}
