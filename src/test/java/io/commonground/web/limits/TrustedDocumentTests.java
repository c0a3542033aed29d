package io.commonground.web.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.commonground.graph.Digest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.publisher.Mono;

/** Where a folder of trusted documents is laid down, nothing else is answered. */
class TrustedDocumentTests {

    private static final String WHO = "{ viewer { name } }";

    @TempDir Path folder;
    private TrustedDocuments documents;

    @BeforeEach
    void layDown() throws IOException {
        Files.createDirectory(folder.resolve("people"));
        Files.writeString(folder.resolve("people/who.graphql"), WHO);
        Files.writeString(folder.resolve("notes.txt"), "{ people { totalCount } }");
        documents = new TrustedDocuments(new TrustedDocumentSettings(folder));
    }

    private String asked(String json) throws Refused {
        return Envelope.of(json.getBytes(StandardCharsets.UTF_8)).checked(documents).toString();
    }

    @Test
    void aDocumentIsNamedByItsHashInEitherWay() throws Refused {
        String hash = Digest.of(WHO);

        assertThat(asked("{\"documentId\": \"sha256:%s\"}".formatted(hash))).contains(WHO);
        assertThat(asked("{\"documentId\": \"%s\", \"variables\": {\"a\": 1}}".formatted(hash)))
                .contains(WHO, "\"a\":1");
        assertThat(
                        asked(
                                "{\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}}"
                                        .formatted(hash)))
                .contains(WHO);
    }

    @Test
    void anUnknownIdIsNotFound() {
        assertThatThrownBy(() -> asked("{\"documentId\": \"sha256:0\"}"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no document of that id");
    }

    @Test
    void onlyWhatIsInTheFolderIsWorkedOn() {
        assertThat(answer(documents, WHO).isValid()).isTrue();
        assertThat(answer(documents, WHO + " ").getErrors().getFirst().getExtensions())
                .containsEntry("code", "FORBIDDEN");
        assertThat(answer(documents, "{ people { totalCount } }").isValid()).isFalse();
    }

    @Test
    void withoutAFolderEveryDocumentIsWorkedOn() throws IOException {
        var all = new TrustedDocuments(new TrustedDocumentSettings(null));

        assertThat(answer(all, "{ people { totalCount } }").isValid()).isTrue();
    }

    private static WebGraphQlResponse answer(TrustedDocuments documents, String document) {
        var request =
                new WebGraphQlRequest(
                        URI.create("/graphql"),
                        new HttpHeaders(),
                        new LinkedMultiValueMap<>(),
                        Map.of(),
                        Map.<String, Object>of("query", document),
                        "1",
                        Locale.ROOT);
        WebGraphQlResponse worked = Worked.on(request);
        return new TrustedOnly(documents).intercept(request, _ -> Mono.just(worked)).block();
    }
}
