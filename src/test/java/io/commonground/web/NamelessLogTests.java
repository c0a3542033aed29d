package io.commonground.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.Graph;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.ties.FactsOf;
import io.commonground.ties.Ties;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The log names nobody, whatever goes wrong. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
@ExtendWith(OutputCaptureExtension.class)
class NamelessLogTests {

    private static final String NAME = "Zaphodine";

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Graph database;
    @Autowired Ties ties;

    @Test
    void questionsThatFailAndQuestionsThatDoNot(CapturedOutput log) {
        new FactsOf(graph).draw("Zaphodine friend Bo\nZaphodine works Acme(9) 2011..2012");
        ties.derive(_ -> {});
        graph.run("MATCH ()-[r:WORKED_AT]->() SET r.from = 'Zaphodine'");

        List<String> codes =
                List.of(
                                "{ person(id: \"test:Zaphodine\") { name affiliations { from } } }",
                                "{ people(search: \"Zaphodine\", first: 1000000) { nodes { name } } }",
                                "{ connectionPaths(from: \"test:Zaphodine\", to: \"test:Zaphodine Nobody\") { verdict } }",
                                "{ zaphodine Zaphodine",
                                "query Zaphodine($z: ID!) { person(id: $z) { nameOfZaphodine } }",
                                "mutation { shareTies(with: \"Zaphodine\") { grant { id } } }",
                                "{ connectionPaths(from: \"test:Zaphodine\", to: \"test:Bo\") { paths { summary } } }")
                        .stream()
                        .flatMap(document ->
                                Asker.at(port).as(NAME, "SELLER").ask(document).codes().stream())
                        .toList();

        assertThat(codes).contains("INTERNAL", "LIMIT_EXCEEDED", "NOT_FOUND", "BAD_REQUEST");
        assertThat(log.getAll()).contains("Request ").doesNotContainIgnoringCase(NAME);
    }

    @Test
    void importsWithRowsThatAreNoGood(CapturedOutput log) throws Exception {
        upload(
                "people.csv",
                "id,name,email\nz,Zaphodine,\n,Zaphodine,\nz,Zaphodine II,zaphodine@example.org\n");
        upload("people.csv", "id,Zaphodine\nz,\"Zaphodine");

        assertThat(log.getAll()).contains("Import ").doesNotContainIgnoringCase(NAME);
    }

    @Test
    void theWordsOfTheDatabase(CapturedOutput log) {
        graph.person(NAME);
        String code = "";
        try {
            database.write(
                    "intake/create-owner",
                    Map.of(
                            "id",
                            "other",
                            "key",
                            "test:Zaphodine",
                            "externalId",
                            NAME,
                            "source",
                            "s",
                            "name",
                            NAME,
                            "sortName",
                            NAME,
                            "now",
                            java.time.ZonedDateTime.now()));
        } catch (RuntimeException refused) {
            assertThat(refused.getMessage()).as("the driver quotes").contains(NAME);
            code = String.valueOf(Errors.error(refused).getExtensions().get("code"));
        }

        assertThat(code).isEqualTo("INTERNAL");
        assertThat(log.getAll()).contains("A request failed").doesNotContainIgnoringCase(NAME);
    }

    private void upload(String file, String text) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var entry : Map.of("source.json", "{\"name\": \"acme\"}", file, text).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/imports"))
                                .header("Content-Type", "application/zip")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes.toByteArray()))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(30))
                .until(() ->
                        graph.run(
                                        "MATCH (j:ImportJob) WHERE j.state IN ['QUEUED', 'RUNNING'] RETURN j")
                                .isEmpty());
    }
}
