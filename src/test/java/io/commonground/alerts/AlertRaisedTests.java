package io.commonground.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.commonground.graph.Asker;
import io.commonground.graph.Cursor;
import io.commonground.graph.Graph;
import io.commonground.graph.GraphTest;
import io.commonground.graph.InvalidRequest;
import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import io.commonground.graph.TestGraph;
import io.commonground.privacy.CurrentViewer;
import io.commonground.privacy.Role;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import io.commonground.web.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;

/** Whoever listens hears of each alert once, however often they or the service go away. */
@GraphTest
@Timeout(120)
class AlertRaisedTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Graph service;
    @Autowired Viewers viewers;
    @Autowired Evaluations evaluations;

    private Cases cases;

    @BeforeEach
    void acme() {
        cases = new Cases(graph).draw();
    }

    private void raise(String id) {
        cases.open(id, 1);
        evaluations.run();
    }

    /** Somebody who listens at a service that has just been started. */
    private Flux<AlertEvent> listen(@Nullable String after, Viewer viewer) {
        RaisedController started = new RaisedController(service, viewers, new Pulse(service));
        return CurrentViewer.as(viewer, () -> started.alertRaised(after, null));
    }

    private List<AlertEvent> hear(Flux<AlertEvent> events, int count) {
        return events.take(count).collectList().blockOptional(PATIENCE).orElseThrow();
    }

    private static List<String> told(List<AlertEvent> events) {
        return events.stream().map(event -> event.sequence() + " " + event.act()).toList();
    }

    @Test
    void whoListensWithoutACursorHearsWhatIsRaisedFromNowOn() {
        raise("case-1");
        Flux<AlertEvent> events = listen(null, Viewer.LOCAL);
        raise("case-2");
        raise("case-3");

        assertThat(told(hear(events, 2))).containsExactly("2 RAISED", "3 RAISED");
    }

    @Test
    void whatWasCommittedBeforeAServiceWasKilledIsHeardOnceByWhoeverReconnects() {
        Flux<AlertEvent> events = listen(null, Viewer.LOCAL);
        raise("case-1");
        String seen = hear(events, 1).getFirst().cursor();

        raise("case-2");
        raise("case-3");
        Flux<AlertEvent> reconnected = listen(seen, Viewer.LOCAL);
        List<AlertEvent> heard = hear(reconnected, 2);

        assertThat(told(heard)).containsExactly("2 RAISED", "3 RAISED");
        raise("case-4");
        assertThat(told(hear(listen(heard.getLast().cursor(), Viewer.LOCAL), 1)))
                .containsExactly("4 RAISED");
    }

    @Test
    void eachNumberIsSeenOnceByWhoeverComesAndGoesWhileTwoServicesEvaluate() throws Exception {
        Random random = new Random(7);
        List<Long> seen = new ArrayList<>();
        try (var services = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> work = new ArrayList<>();
            for (int n = 0; n < 2; n++) {
                String of = "case-" + n;
                work.add(services.submit(() -> trouble(of)));
            }
            while (work.stream().anyMatch(one -> !one.isDone())) {
                seen.addAll(visit(seen, random));
            }
            for (Future<?> done : work) {
                done.get();
            }
        }
        for (List<Long> left = visit(seen, random); !left.isEmpty(); left = visit(seen, random)) {
            seen.addAll(left);
        }

        assertThat(cases.told()).filteredOn(line -> line.contains("case-")).hasSize(12);
        long last = new Pulse(service).last();
        assertThat(seen)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, last).boxed().toList());
    }

    /** Three cases come, go, come back and go; that is six times that one is told. */
    private void trouble(String cases) {
        for (int round = 0; round < 12; round++) {
            String id = cases + "-" + round % 3;
            if (round / 3 % 2 == 0) {
                this.cases.open(id, 1);
            } else {
                this.cases.resolve(id);
            }
            evaluations.run();
        }
    }

    /** Connects behind the last that was seen, and is cut off somewhere in what comes. */
    private List<Long> visit(List<Long> seen, Random random) {
        long after = seen.isEmpty() ? 0 : seen.getLast();
        Watch watch = new Watch(service, viewers, Viewer.LOCAL, AlertFilter.ALL, after);
        List<Long> next = new ArrayList<>();
        for (int look = 0; look <= random.nextInt(3); look++) {
            watch.look().forEach(event -> next.add(event.sequence()));
        }
        return next.isEmpty() ? next : next.subList(0, 1 + random.nextInt(next.size()));
    }

    @Test
    void aLongAbsenceIsMadeUpForPageByPage() {
        IntStream.rangeClosed(1, 250).forEach(n -> cases.open("case-" + n, 1));
        evaluations.run();

        List<AlertEvent> heard = hear(listen(cursor(0), Viewer.LOCAL), 250);

        assertThat(heard)
                .extracting(AlertEvent::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 250).boxed().toList());
    }

    @Test
    void nobodyHearsOfWhatTheyMayNotSee() {
        graph.run("MATCH (p:Person {id: 'Ann'}) SET p.territories = ['South']");
        raise("case-1");
        Watch ann =
                new Watch(
                        service,
                        viewers,
                        viewers.find(new Reference(Kind.PERSON, "Ann", null), Set.of(Role.SELLER))
                                .orElseThrow(),
                        AlertFilter.ALL,
                        0);
        assertThat(ann.look()).isEmpty();

        graph.run("MATCH (p:Person {id: 'Ann'}) SET p.territories = ['North']");
        raise("case-2");

        assertThat(told(ann.look())).as("what they see from now on").containsExactly("2 RAISED");
    }

    @Test
    void aCursorOfAnotherGraphIsRefused() {
        assertThatThrownBy(() -> listen(cursor(5), Viewer.LOCAL))
                .isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> listen(Cursor.at("alertRaised", "x").encoded(), Viewer.LOCAL))
                .isInstanceOf(InvalidRequest.class);
    }

    private static String cursor(long sequence) {
        return Cursor.at("alertRaised", Long.toString(sequence)).encoded();
    }

    @Test
    void alertsAreHeardOverServerSentEventsFromACursorOn() throws Exception {
        raise("case-1");
        raise("case-2");
        HttpClient client = HttpClient.newHttpClient();
        try {
            String heard =
                    client.send(listening(cursor(1)), BodyHandlers.ofLines())
                            .body()
                            .filter(line -> line.contains("alertRaised"))
                            .findFirst()
                            .orElseThrow();

            assertThat(heard)
                    .contains(cursor(2), "RAISED", "at Acme is open since", "\"name\":\"Sue\"");
        } finally {
            client.shutdownNow();
        }
    }

    private HttpRequest listening(String after) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .header("Viewer", "test:Ann")
                .header("Viewer-Roles", "SELLER")
                .POST(BodyPublishers.ofString("{\"query\": \"%s\"}".formatted(subscription(after))))
                .build();
    }

    private static String subscription(String after) {
        return "subscription { alertRaised(after: \\\"%s\\\") { cursor act alert { rule explanation people { name } account { name } } } }"
                .formatted(after);
    }

    @Test
    void alertsAreHeardOverAWebSocketFromACursorOn() throws Exception {
        raise("case-1");
        raise("case-2");
        try (Socket socket =
                Socket.to(port, Map.of("Viewer", "test:Ann", "Viewer-Roles", "SELLER"))) {
            assertThat(socket.init(Map.of())).contains("connection_ack");

            String heard = socket.ask(subscription(cursor(1)).replace("\\\"", "\""));

            assertThat(heard).contains(cursor(2), "RAISED", "\"name\":\"Sue\"");
            raise("case-3");
            assertThat(socket.next()).contains(cursor(3));
        }
    }

    @Test
    void whoHasNoRoleMayNotListen() {
        assertThat(
                        Asker.at(port)
                                .as("Ann", "")
                                .ask("subscription { alertRaised { cursor } }")
                                .body())
                .contains("FORBIDDEN");
    }
}
