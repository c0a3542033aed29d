package io.commonground.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.jayway.jsonpath.JsonPath;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.commonground.alerts.rules.AlertRule;
import io.commonground.graph.Graph;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told is handed on to a server elsewhere, which fails at times. */
@GraphTest
class WebhookTests {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @Autowired TestGraph graph;
    @Autowired Graph service;
    @Autowired Evaluations evaluations;

    private final List<Taken> taken = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Integer> answers = new ArrayDeque<>();
    private HttpServer server;
    private Cases cases;

    /** A request as it came. */
    private record Taken(String path, String body, String event, String signature) {}

    @BeforeEach
    void listen() throws IOException {
        cases = new Cases(graph).draw();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        taken.add(
                new Taken(
                        exchange.getRequestURI().getPath(),
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                        exchange.getRequestHeaders().getFirst("Common-Ground-Event"),
                        exchange.getRequestHeaders().getFirst("Common-Ground-Signature")));
        exchange.getResponseHeaders().add("Location", "/elsewhere");
        exchange.sendResponseHeaders(answers.isEmpty() ? 204 : answers.pop(), -1);
        exchange.close();
    }

    /** What a service that has just been started sends to. */
    private Deliveries started(AlertRule... rules) {
        Webhook hook =
                new Webhook(
                        "desk",
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook"),
                        SECRET,
                        Set.of(rules),
                        "https://crm.example/alerts/{id}");
        return new Deliveries(service, new Post(), new WebhookSettings(List.of(hook)));
    }

    private void raise(String id) {
        cases.open(id, 1);
        evaluations.run();
    }

    private List<Integer> sequences() {
        return taken.stream().map(one -> JsonPath.<Integer>read(one.body(), "$.sequence")).toList();
    }

    @Test
    void anAlertIsHandedOnSignedAndWithoutNames() throws Exception {
        Deliveries deliveries = started();
        deliveries.run();
        raise("case-1");

        deliveries.run();
        deliveries.run();

        assertThat(taken).hasSize(1);
        Taken one = taken.getFirst();
        String seconds = one.signature().replaceAll("t=(\\d+),.*", "$1");
        assertThat(one.signature())
                .isEqualTo(
                        Signature.of(
                                one.body(),
                                Instant.ofEpochSecond(Long.parseLong(seconds)),
                                SECRET));
        assertThat(one.event()).isEqualTo(JsonPath.<String>read(one.body(), "$.event"));
        assertThat(JsonPath.<String>read(one.body(), "$.alert.rule"))
                .isEqualTo("SILENT_ESCALATION");
        assertThat(JsonPath.<String>read(one.body(), "$.alert.link"))
                .isEqualTo("https://crm.example/alerts/" + JsonPath.read(one.body(), "$.alert.id"));
        assertThat(one.body()).doesNotContain("Sue", "Acme", "sponsor knows");
    }

    @Test
    void aSignatureIsTheHmacOfTheTimeAndTheBody() {
        // echo -n '1700000000.{}' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef
        assertThat(Signature.of("{}", Instant.ofEpochSecond(1_700_000_000L), SECRET))
                .isEqualTo(
                        "t=1700000000,v1=417adf36b901772f658597a76d329694e335e65fc0849d7715c3ca33406309b5");
    }

    @Test
    void whatWasNotTakenIsSentAgainLaterUnderTheSameId() {
        Deliveries deliveries = started();
        deliveries.run();
        raise("case-1");
        raise("case-2");
        ZonedDateTime now = Evaluations.now();
        answers.addAll(List.of(503, 500));

        deliveries.run(now);
        deliveries.run(now.plusSeconds(4));
        assertThat(sequences()).as("not before its pause is over").containsExactly(1);
        deliveries.run(now.plusSeconds(6));
        deliveries.run(now.plusSeconds(30));

        assertThat(sequences()).containsExactly(1, 1, 1, 2);
        assertThat(taken.stream().limit(3).map(Taken::event).distinct()).hasSize(1);
    }

    @Test
    void aServiceGoesOnWhereAnotherWasKilled() {
        started().run();
        raise("case-1");
        raise("case-2");
        answers.addAll(List.of(204, 503));
        ZonedDateTime now = Evaluations.now();
        started().run(now);

        started().run(now.plusMinutes(2));

        assertThat(sequences()).containsExactly(1, 2, 2);
    }

    @Test
    void whoIsSendingIsLeftAloneUntilTheirTimeIsOver() {
        Deliveries deliveries = started();
        deliveries.run();
        raise("case-1");
        ZonedDateTime now = Evaluations.now();
        graph.run(
                "MATCH (h:AlertHook) SET h.taker = 'another', h.takenUntil = datetime() + duration('PT1M')");

        deliveries.run(now);
        assertThat(taken).isEmpty();
        deliveries.run(now.plusMinutes(2));

        assertThat(sequences()).containsExactly(1);
    }

    @Test
    void aRedirectIsNotFollowedButAFailure() {
        Deliveries deliveries = started();
        deliveries.run();
        raise("case-1");
        answers.add(302);

        deliveries.run();

        assertThat(taken).extracting(Taken::path).containsExactly("/hook");
        assertThat(
                        graph.run(
                                        "MATCH (h:AlertHook) RETURN h.delivered AS delivered, h.said AS said")
                                .getFirst()
                                .asMap())
                .containsEntry("delivered", 0L)
                .containsEntry("said", "302");
    }

    @Test
    void figuresAboutOurOwnPeopleGoOutOnlyWhereTheRuleIsNamed() {
        Deliveries all = started();
        all.run();
        graph.run("MATCH (p:Person {id: 'Sue'}) SET p.capacity = 0");
        raise("case-1");
        all.run();
        assertThat(rules()).containsExactly("SILENT_ESCALATION");

        graph.run("MATCH (h:AlertHook) SET h.delivered = 0");
        taken.clear();
        started(AlertRule.SPONSOR_OVERLOADED).run();

        assertThat(rules()).containsExactly("SPONSOR_OVERLOADED");
    }

    private List<String> rules() {
        return taken.stream()
                .map(one -> JsonPath.<String>read(one.body(), "$.alert.rule"))
                .toList();
    }

    @Test
    void pausesDoubleUpToAnHour() {
        assertThat(Deliveries.pause(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Deliveries.pause(2)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Deliveries.pause(4)).isEqualTo(Duration.ofSeconds(40));
        assertThat(Deliveries.pause(1_000)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aWebhookIsEncryptedOrOnThisMachineAndHasASecret() {
        refused("http://crm.example/hook", SECRET, "https");
        refused("http://10.0.0.1/hook", SECRET, "https");
        refused("https://me:pass@crm.example/hook", SECRET, "https");
        refused("file:///etc/passwd", SECRET, "https");
        refused("https://crm.example/hook", "short", "32");
        assertThat(hook("https://crm.example/hook", SECRET)).hasToString("desk");
        assertThat(hook("http://[::1]:81/hook", SECRET).rules()).isNull();
    }

    private static void refused(String url, String secret, String told) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hook(url, secret))
                .withMessageContaining(told);
    }

    private static Webhook hook(String url, @Nullable String secret) {
        return new Webhook("desk", URI.create(url), secret, null, null);
    }
}
