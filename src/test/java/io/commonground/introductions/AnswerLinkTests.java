package io.commonground.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody without a seat answers once, by a link. */
@GraphTest
class AnswerLinkTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort int port;
    @Autowired TestGraph graph;

    private Scene scene;
    private String id;

    @BeforeEach
    void annAsksBo() {
        scene = new Scene(graph, port).draw();
        id = scene.ask();
    }

    @Test
    void lookingChangesNothingAndAnsweringWorksOnce() {
        String link = link("Ann");
        String before = scene.digest();

        HttpResponse<String> page = get(link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Bo, may we ask you?")
                .contains("Ann asks you for an introduction to Cy")
                .contains("Coffee with them?");
        assertThat(scene.digest()).isEqualTo(before);

        assertThat(post(link, "answer=YES").statusCode()).isEqualTo(200);
        assertThat(scene.state("Ann", id)).isEqualTo("AWAITING_TARGET");
        assertThat(post(link, "answer=NO").statusCode()).isEqualTo(410);
        assertThat(get(link).body())
                .contains("not good any more")
                .doesNotContain("Ann")
                .doesNotContain("Bo");
        assertThat(scene.seen("Ann", id).toString()).contains("\"byLink\":true");
    }

    @Test
    void ofManyAnswersByTheSameLinkOneCounts() {
        String link = link("Ann");

        long counted =
                IntStream.range(0, 16)
                        .parallel()
                        .filter(i ->
                                post(link, i % 2 == 0 ? "answer=YES" : "answer=NO").statusCode()
                                        == 200)
                        .count();

        assertThat(counted).isEqualTo(1);
        assertThat(scene.steps("Bo", id)).hasSize(2);
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOldOneAndNeitherOutlivesItsTime() {
        String old = link("Ann");
        String link = link("Ann");
        assertThat(get(old).statusCode()).isEqualTo(410);
        assertThat(get(link).statusCode()).isEqualTo(200);

        graph.run("MATCH (l:IntroductionLink) SET l.until = datetime() - duration('PT1S')");

        assertThat(get(link).statusCode()).isEqualTo(410);
        assertThat(post(link, "answer=YES").statusCode()).isEqualTo(410);
        assertThat(get("/introductions/answer/nothing").body()).isEqualTo(get(link).body());
    }

    @Test
    void theTargetAnswersByALinkThatTheConnectorHandsOn() {
        scene.answer("Bo", id, "YES");

        String link = link("Bo");
        assertThat(get(link).body())
                .contains("Cy, may we ask you?")
                .contains("Ann would like to be introduced to you");
        post(link, "answer=YES&note=gladly");

        assertThat(scene.state("Ann", id)).isEqualTo("INTRODUCED");
        assertThat(scene.seen("Ann", id).toString()).doesNotContain("gladly");
        assertThat(scene.seen("Cy", id).toString()).contains("gladly");
    }

    @Test
    void aLaterLeavesTheLinkGoodSoThatNobodyCanTellThatItWasSaid() {
        String link = link("Ann");
        String before = get(link).body();

        assertThat(post(link, "answer=LATER&note=busy").statusCode()).isEqualTo(200);

        assertThat(get(link).body()).isEqualTo(before);
        assertThat(scene.steps("Ann", id)).containsExactly("REQUESTED Ann");
        assertThat(post(link, "answer=YES").statusCode()).isEqualTo(200);
    }

    @Test
    void whatMakesALinkIsNotKept() {
        String link = link("Ann");

        String kept = graph.run("MATCH (l:IntroductionLink) RETURN properties(l)").toString();

        assertThat(link.substring(link.lastIndexOf('/') + 1)).hasSize(43);
        assertThat(kept).doesNotContain(link.substring(link.lastIndexOf('/') + 1));
    }

    @Test
    void thePageRunsNothingTellsNobodyAndTakesTextAsText() {
        graph.run("MATCH (i:Introduction) SET i.message = '<script>alert(1)</script>'");
        HttpResponse<String> page = get(link("Ann"));

        assertThat(page.body()).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void anAnswerThatCannotBeReadUsesNothingUp() {
        String link = link("Ann");

        assertThat(post(link, "answer=PERHAPS").statusCode()).isEqualTo(400);
        assertThat(post(link, "answer=LATER&until=2020-01-01").statusCode()).isEqualTo(400);
        assertThat(post(link, "answer=LATER&until=soon").statusCode()).isEqualTo(400);

        assertThat(get(link).statusCode()).isEqualTo(200);
        assertThat(scene.steps("Bo", id)).containsExactly("REQUESTED Ann");
    }

    @Test
    void linksAreForWhoAsked() {
        for (String who : List.of("Bo", "Max", "Pam")) {
            assertThat(scene.as(who).ask(asking()).codes()).as(who).containsExactly("FORBIDDEN");
        }
        assertThat(scene.as("Zoe").ask(asking()).codes()).containsExactly("NOT_FOUND");
        scene.answer("Bo", id, "NO");
        assertThat(scene.as("Ann").ask(asking()).codes()).containsExactly("CONFLICT");
    }

    @Test
    void lookingAndAnsweringAreOnRecordAboutTheIntroductionOnly() {
        String link = link("Ann");
        graph.run("MATCH (a:AuditEntry) DELETE a");

        get(link);
        post(link, "answer=LATER");
        get("/introductions/answer/nothing");

        assertThat(
                        graph
                                .run(
                                        "MATCH (a:AuditEntry) RETURN a.kind + ' ' + a.fields[0] AS asked, a.by AS by, a.about + a.concerning AS about, a.outcome AS outcome ORDER BY a.id")
                                .stream()
                                .map(row -> row.values().toString()))
                .containsExactly(
                        kept("QUERY", "GET").formatted(id), kept("MUTATION", "POST").formatted(id));
    }

    @Test
    void anAdministratorWhoAskedDoesNotReadThatSomebodyLookedOrAnswered() {
        String link = link("Ann");
        graph.run("MATCH (a:AuditEntry) DELETE a");
        get(link);
        post(link, "answer=LATER");

        String trail = "{ auditTrail { totalCount nodes { fields } } }";
        assertThat(
                        Asker.at(port)
                                .as("Ann", "ADMIN")
                                .ask(trail)
                                .<Integer>at("auditTrail.totalCount"))
                .isZero();
        graph.run("MATCH (a:AuditEntry) WHERE 'auditTrail' IN a.fields DELETE a");
        assertThat(
                        Asker.at(port)
                                .as("Pam", "ADMIN")
                                .ask(trail)
                                .<List<String>>at("auditTrail.nodes[*].fields[0]"))
                .containsExactly("POST /introductions/answer", "GET /introductions/answer");
    }

    private static String kept(String kind, String method) {
        return "[\"%s %s /introductions/answer\", \"Bo\", [\"%%s\"], \"OK\"]"
                .formatted(kind, method);
    }

    @Test
    void anAnswerThatCannotBePutOnRecordIsNotGiven() {
        String link = link("Ann");
        String before = scene.digest();
        graph.run("MATCH (a:AuditEntry) DELETE a");
        graph.run("CREATE (:AuditEntry {id: 'before', kind: 'MUTATION'})");
        graph.run("CREATE CONSTRAINT refusing FOR (a:AuditEntry) REQUIRE a.kind IS UNIQUE");
        try {
            assertThat(post(link, "answer=YES").statusCode()).isEqualTo(503);
            assertThat(scene.digest()).isEqualTo(before);
        } finally {
            graph.run("DROP CONSTRAINT refusing");
        }

        assertThat(post(link, "answer=YES").statusCode()).isEqualTo(200);
    }

    private String asking() {
        return "mutation { introductionLink(id: \"%s\") { path person { name } until } }"
                .formatted(id);
    }

    private String link(String who) {
        return scene.as(who).ask(asking()).at("introductionLink.path");
    }

    private HttpResponse<String> get(String link) {
        return send(HttpRequest.newBuilder(address(link)));
    }

    private HttpResponse<String> post(String link, String form) {
        return send(
                HttpRequest.newBuilder(address(link))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", "http://127.0.0.1:" + port)
                        .POST(BodyPublishers.ofString(form)));
    }

    private URI address(String link) {
        return URI.create("http://127.0.0.1:" + port + link);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
