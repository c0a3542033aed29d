package io.commonground.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bundles arrive over HTTP as a form or as they are, and can be followed. */
@GraphTest
class EndpointTests {

    @Autowired Imports imports;
    @Autowired Spool spool;
    @Autowired TestGraph graph;
    @LocalServerPort int port;
    @TempDir Path folder;
    private RestClient http;

    @BeforeEach
    void connect() {
        http =
                RestClient.builder()
                        .baseUrl("http://127.0.0.1:" + port)
                        .defaultStatusHandler(_ -> true, (_, _) -> {})
                        .build();
    }

    private static JsonNode json(ResponseEntity<String> response) {
        return JsonMapper.shared().readTree(String.valueOf(response.getBody()));
    }

    private ResponseEntity<String> post(String path, MediaType type, Object body) {
        return http.post().uri(path).contentType(type).body(body).retrieve().toEntity(String.class);
    }

    private ResponseEntity<String> post(Path zip) {
        return post(
                "/imports",
                MediaType.parseMediaType("application/zip"),
                new FileSystemResource(zip));
    }

    private void refuses(ResponseEntity<String> response, int status, String code, String detail) {
        assertThat(response.getStatusCode().value()).isEqualTo(status);
        assertThat(response.getHeaders().getContentType())
                .isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json(response).get("code").asString()).isEqualTo(code);
        assertThat(json(response).get("detail").asString()).isEqualTo(detail);
    }

    @Test
    void aZipIsTakenInAndCanBeFollowed() throws IOException {
        ResponseEntity<String> accepted =
                post(
                        BundleText.ofAnnAndBo()
                                .with("people.csv", "id,name\nann,Ann\nbo,\n")
                                .zip(folder));

        assertThat(accepted.getStatusCode().value()).isEqualTo(202);
        String id = json(accepted).get("id").asString();
        assertThat(accepted.getHeaders().getLocation()).hasToString("/imports/" + id);

        assertThat(imports.await(id, _ -> {}).state()).isEqualTo(ImportState.DONE);
        JsonNode report = json(http.get().uri("/imports/" + id).retrieve().toEntity(String.class));
        assertThat(report.get("job").get("created").asInt()).isEqualTo(5);
        assertThat(report.get("files").get(2).get("name").asString()).isEqualTo("people.csv");
        assertThat(report.get("rejections").get(0).get("column").asString()).isEqualTo("name");
    }

    @Test
    void aFormWithAFileIsTakenIn() {
        var form =
                new LinkedMultiValueMap<>(
                        Map.of(
                                "file",
                                java.util.List.<Object>of(
                                        new FileSystemResource(
                                                BundleText.ofAnnAndBo().zip(folder)))));

        ResponseEntity<String> accepted =
                post("/imports?format=bundle", MediaType.MULTIPART_FORM_DATA, form);

        assertThat(accepted.getStatusCode().value()).isEqualTo(202);
        String id = json(accepted).get("id").asString();
        assertThat(imports.await(id, _ -> {}).created()).isEqualTo(7);
    }

    @Test
    void handingInAndReadingAreOnRecordWithTheSource() {
        graph.person("Ann");
        String id = json(postAs("PROGRAM_MANAGER")).get("id").asString();
        imports.await(id, _ -> {});
        seenBy("Ann", "PROGRAM_MANAGER", id);
        http.get().uri("/imports/nothing").retrieve().toEntity(String.class);

        assertThat(
                        graph
                                .run(
                                        "MATCH (a:AuditEntry) RETURN a.by AS by, a.fields[0] AS asked, a.concerning AS of, a.about AS about ORDER BY a.id")
                                .stream()
                                .map(row -> row.values().toString()))
                .containsExactly(
                        "[\"Ann\", \"POST /imports\", [\"%s\", \"acme\"], []]".formatted(id),
                        "[\"Ann\", \"importJob\", [\"%s\"], []]".formatted(id),
                        "[\"Ann\", \"GET /imports\", [\"%s\", \"acme\"], []]".formatted(id));
    }

    @Test
    void anUploadThatCannotBePutOnRecordIsNotTakenIn() throws IOException {
        List<Path> before = spooled();
        graph.person("Ann");
        graph.run("CREATE (:AuditEntry {id: 'before', outcome: 'OK'})");
        graph.run("CREATE CONSTRAINT refusing FOR (a:AuditEntry) REQUIRE a.outcome IS UNIQUE");
        try {
            refuses(
                    postAs("ADMIN"),
                    503,
                    "UNAVAILABLE",
                    "It could not be put on record who asked, so nothing was changed. Try again.");
        } finally {
            graph.run("DROP CONSTRAINT refusing");
        }

        assertThat(graph.run("MATCH (j:ImportJob) RETURN j")).isEmpty();
        assertThat(before).as("no copy of it waits").containsAll(spooled());
    }

    private List<Path> spooled() throws IOException {
        try (var waiting = Files.list(Files.createDirectories(spool.folder("")))) {
            return waiting.sorted().toList();
        }
    }

    @Test
    void whatIsRefusedIsOnRecordWithItsCode() throws IOException {
        graph.person("Ann");
        graph.person("Bo");
        String id = json(postAs("PROGRAM_MANAGER")).get("id").asString();
        imports.await(id, _ -> {});
        graph.run("MATCH (a:AuditEntry) DELETE a");

        postAs("SELLER");
        post("/imports", MediaType.APPLICATION_OCTET_STREAM, "hello");
        post("/imports", MediaType.APPLICATION_JSON, "{}");
        http.get()
                .uri("/imports/" + id)
                .header("Viewer", "test:Bo")
                .header("Viewer-Roles", "SELLER")
                .retrieve()
                .toEntity(String.class);

        assertThat(
                        graph
                                .run(
                                        "MATCH (a:AuditEntry) RETURN a.by AS by, a.fields[0] AS asked, a.concerning AS of, a.outcome AS outcome ORDER BY a.id")
                                .stream()
                                .map(row -> row.values().toString()))
                .containsExactly(
                        "[\"Ann\", \"POST /imports\", [], \"FORBIDDEN\"]",
                        "[NULL, \"POST /imports\", [], \"BAD_REQUEST\"]",
                        "[NULL, \"POST /imports\", [], \"BAD_REQUEST\"]",
                        "[\"Bo\", \"GET /imports\", [\"%s\"], \"NOT_FOUND\"]".formatted(id));
    }

    @Test
    void theCopyOfAnUploadIsGoneAfterItsImport() {
        String id = json(post(BundleText.ofAnnAndBo().zip(folder))).get("id").asString();
        imports.await(id, _ -> {});

        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(spool.folder(id)).doesNotExist());
    }

    @Test
    void anUnknownFormat() {
        refuses(
                post(
                        "/imports?format=xml",
                        MediaType.parseMediaType("application/zip"),
                        new FileSystemResource(BundleText.ofAnnAndBo().zip(folder))),
                400,
                "BAD_REQUEST",
                "The format 'xml' is unknown: use 'bundle'.");
    }

    @Test
    void aBodyThatIsNoZip() {
        refuses(
                post("/imports", MediaType.APPLICATION_OCTET_STREAM, "hello"),
                400,
                "BAD_REQUEST",
                "The upload is not a zip file: send the files of the bundle as one zip.");
    }

    @Test
    void aBodyOfAnotherType() {
        refuses(
                post("/imports", MediaType.APPLICATION_JSON, "{}"),
                415,
                "BAD_REQUEST",
                "Send a zip as application/zip, or as part 'file' of multipart/form-data.");
    }

    @Test
    void aFormWithoutAFile() {
        refuses(
                post(
                        "/imports",
                        MediaType.MULTIPART_FORM_DATA,
                        new LinkedMultiValueMap<>(Map.of("note", java.util.List.<Object>of("hi")))),
                400,
                "BAD_REQUEST",
                "The form has no part 'file' that can be read: send the zip as part 'file'.");
    }

    @Test
    void anImportNobodyHandedIn() {
        refuses(
                http.get().uri("/imports/nothing").retrieve().toEntity(String.class),
                404,
                "NOT_FOUND",
                "No import has the id 'nothing': importJobs lists them all.");
    }

    @Test
    void onlyThoseWhoRunTheProgramOrTheServiceHandAnythingIn() {
        graph.person("Ann");

        refuses(
                postAs("EXECUTIVE,SELLER,ANALYST"),
                403,
                "FORBIDDEN",
                "This is for the roles PROGRAM_MANAGER, ADMIN; you are EXECUTIVE, SELLER, ANALYST.");
        ResponseEntity<String> accepted = postAs("PROGRAM_MANAGER");
        assertThat(accepted.getStatusCode().value()).isEqualTo(202);
        imports.await(json(accepted).get("id").asString(), _ -> {});
    }

    @Test
    void anImportIsSeenByWhoeverHandedItInAndByAdministrators() {
        graph.person("Ann");
        graph.person("Bo");
        String id = json(postAs("PROGRAM_MANAGER")).get("id").asString();
        imports.await(id, _ -> {});

        assertThat(seenBy("Ann", "PROGRAM_MANAGER", id)).isTrue();
        assertThat(seenBy("Bo", "ADMIN", id)).isTrue();
        assertThat(seenBy("Bo", "PROGRAM_MANAGER", id)).isFalse();
    }

    @Test
    void anImportOfAPrivateSourceIsSeenByItsOwner() {
        graph.person("Bo");
        graph.run(
                "CREATE (:ImportJob {id: 'bos', state: 'DONE', format: 'bundle', sourceOwner: 'Bo', rowsTotal: 0, rowsRead: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, incomplete: 0, retracted: 0})");
        graph.person("Ann");

        assertThat(seenBy("Bo", "SELLER", "bos")).isTrue();
        assertThat(seenBy("Ann", "SELLER", "bos")).isFalse();
    }

    @Test
    void whoIsNobodyWeKnowHandsNothingIn() {
        refuses(
                postAs("ADMIN"),
                401,
                "UNAUTHENTICATED",
                "'test:Ann' in the header Viewer is nobody we know: write source:id of a person.");
    }

    private ResponseEntity<String> postAs(String roles) {
        return http.post()
                .uri("/imports")
                .header("Viewer", "test:Ann")
                .header("Viewer-Roles", roles)
                .contentType(MediaType.parseMediaType("application/zip"))
                .body(new FileSystemResource(BundleText.ofAnnAndBo().zip(folder)))
                .retrieve()
                .toEntity(String.class);
    }

    /** By each way there is to ask for it. */
    private boolean seenBy(String viewer, String role, String id) {
        Asker asker = Asker.at(port).as(viewer, role);
        boolean one = asker.ask("{ importJob(id: \"" + id + "\") { id } }").at("importJob") != null;
        Asker.Answer all = asker.ask("{ importJobs { totalCount nodes { id } } }");
        boolean listed = all.<java.util.List<String>>at("importJobs.nodes[*].id").contains(id);
        int report =
                http.get()
                        .uri("/imports/" + id)
                        .header("Viewer", "test:" + viewer)
                        .header("Viewer-Roles", role)
                        .retrieve()
                        .toBodilessEntity()
                        .getStatusCode()
                        .value();

        assertThat(listed).isEqualTo(one);
        assertThat(all.<Integer>at("importJobs.totalCount")).isEqualTo(one ? 1 : 0);
        assertThat(report).isEqualTo(one ? 200 : 404);
        return one;
    }
}
