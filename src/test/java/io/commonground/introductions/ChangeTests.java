package io.commonground.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.commonground.graph.Graph;
import io.commonground.graph.GraphTest;
import io.commonground.graph.Kind;
import io.commonground.graph.NotFound;
import io.commonground.graph.Reference;
import io.commonground.graph.TestGraph;
import io.commonground.privacy.CurrentViewer;
import io.commonground.privacy.Role;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever has a part in an introduction hears of what they may know, and of nothing else. */
@GraphTest
class ChangeTests {

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Graph service;
    @Autowired Viewers viewers;
    @Autowired Introductions introductions;
    @Autowired ChangeController controller;
    @Autowired Sweep sweep;

    private Scene scene;

    @BeforeEach
    void draw() {
        scene = new Scene(graph, port).draw();
    }

    @Test
    void eachHearsWhatTheyMayKnow() {
        Watch ann = watch("Ann");
        Watch bo = watch("Bo");
        Watch cy = watch("Cy");
        Watch max = watch("Max");
        Watch zoe = watch("Zoe");

        String id = scene.ask();
        for (Watch hears : List.of(ann, bo, max)) {
            assertThat(states(hears)).containsExactly("AWAITING_CONNECTOR");
        }
        scene.answer("Bo", id, "LATER");
        assertThat(states(bo)).containsExactly("AWAITING_CONNECTOR");
        assertThat(states(ann)).as("nothing of a later").isEmpty();
        assertThat(states(max)).isEmpty();
        sweep.run(Moves.now().plusDays(4));
        assertThat(states(ann)).as("nothing of a reminder to others").isEmpty();

        scene.answer("Bo", id, "YES");
        assertThat(states(ann)).containsExactly("AWAITING_TARGET");
        assertThat(states(cy)).containsExactly("AWAITING_TARGET");
        scene.answer("Cy", id, "NO");
        assertThat(states(max)).as("the latest of what happened").containsExactly("NOT_AVAILABLE");
        assertThat(states(ann)).containsExactly("NOT_AVAILABLE");
        assertThat(states(ann)).as("once").isEmpty();
        assertThat(states(zoe)).isEmpty();
    }

    @Test
    void whoBeginsToListenHearsNothingOfThePast() {
        String id = scene.ask();
        Watch ann = watch("Ann");
        assertThat(states(ann)).isEmpty();

        scene.answer("Bo", id, "LATER");

        assertThat(states(ann)).isEmpty();
    }

    @Test
    void whoIsAskedNoMoreHearsNothingMore() {
        String id = scene.ask();
        Watch max = watch("Max");
        graph.run("MATCH (:Person {id: 'Max'})-[manages:MANAGES]->() DELETE manages");

        scene.answer("Bo", id, "YES");

        assertThat(states(max)).isEmpty();
    }

    @Test
    void changesAreStreamedWithWhatTheListenerMaySee() {
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        HttpClient client = HttpClient.newHttpClient();
        try {
            client.sendAsync(listening(), BodyHandlers.ofLines())
                    .thenAccept(response -> response.body().forEach(heard::add));

            await().atMost(Duration.ofMinutes(1))
                    .until(() -> {
                        String id = scene.ask();
                        scene.as("Ann")
                                .ask(
                                        "mutation { withdrawIntroduction(id: \"%s\") { introduction { id } } }"
                                                .formatted(id));
                        return heard.stream().anyMatch(line -> line.contains("WITHDRAWN"));
                    });

            assertThat(heard.toString()).contains("\"name\":\"Cy\"").contains("\"name\":\"Ann\"");
        } finally {
            client.shutdownNow();
        }
    }

    private HttpRequest listening() {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .header("Viewer", "test:Ann")
                .header("Viewer-Roles", "SELLER")
                .POST(
                        BodyPublishers.ofString(
                                "{\"query\": \"subscription { introductionChanged { state target { name } steps { act by { name } } } }\"}"))
                .build();
    }

    @Test
    void whoHasNoPartCannotListenToOne() {
        String id = scene.ask();

        assertThatThrownBy(() ->
                        CurrentViewer.as(viewer("Zoe"), () -> controller.introductionChanged(id)))
                .isInstanceOf(NotFound.class);
    }

    private Watch watch(String who) {
        return new Watch(service, viewers, introductions, viewer(who), null);
    }

    private Viewer viewer(String who) {
        return viewers.find(new Reference(Kind.PERSON, who, null), Set.of(Role.SELLER))
                .orElseThrow();
    }

    private static List<String> states(Watch watch) {
        return watch.look().stream().map(one -> one.state().name()).toList();
    }
}
