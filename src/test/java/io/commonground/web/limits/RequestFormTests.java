package io.commonground.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.GraphTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is not a request in the form of GraphQL over HTTP is told so, before anything is done. */
@GraphTest
class RequestFormTests {

    private static final int MOST = 256 * 1024;

    @LocalServerPort int port;
    private Service service;

    @BeforeEach
    void findService() {
        service = new Service(port);
    }

    private static String bodyOf(int bytes) {
        String frame = "{\"query\": \"{ viewer { name } } #\"}";
        return frame.replace("#", "#" + "x".repeat(bytes - frame.length()));
    }

    @Test
    void aRequestOf256KilobytesIsAnsweredAndOneByteMoreIsNot() throws Exception {
        assertThat(service.post(bodyOf(MOST)).<String>at("data.viewer.name")).isEqualTo("local");

        Service.Answer refused = service.post(bodyOf(MOST + 1));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.codes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(refused.message()).contains("262144 bytes");
    }

    @Test
    void theSizeCountsWhereNoLengthIsToldAhead() throws Exception {
        byte[] fits = bodyOf(MOST).getBytes(StandardCharsets.UTF_8);
        byte[] large = bodyOf(MOST + 1).getBytes(StandardCharsets.UTF_8);

        assertThat(service.postInChunks(fits).status()).isEqualTo(200);
        assertThat(service.postInChunks(large).status()).isEqualTo(413);
    }

    @Test
    void anUploadMayBeLarger() throws Exception {
        Service.Answer answer = service.upload("application/zip", "x".repeat(MOST + 1));

        assertThat(answer.status()).isNotEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '´',
            value = {
                "null                                              | not a JSON object",
                "7                                                 | not a JSON object",
                "´´                                                | not a JSON object",
                "{ \"query                                         | not JSON",
                "{}                                                | 'query'",
                "{\"query\": null}                                 | 'query'",
                "{\"query\": {\"a\": 1}}                           | 'query'",
                "{\"query\": \"{ __typename }\", \"variables\": 1}      | 'variables' is not an object",
                "{\"query\": \"{ __typename }\", \"extensions\": []}    | 'extensions' is not an object",
                "{\"query\": \"{ __typename }\", \"operationName\": {}} | 'operationName' is not a string",
            })
    void aBodyThatIsNoQuestionIsABadRequest(String body, String words) throws Exception {
        Service.Answer answer = service.post(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.codes()).containsExactly("BAD_REQUEST");
        assertThat(answer.message()).contains(words);
    }

    @Test
    void aListOfRequestsIsRefused() throws Exception {
        Service.Answer answer =
                service.post("[{\"query\": \"{ __typename }\"}, {\"query\": \"{ __typename }\"}]");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("one operation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "multipart/form-data; boundary=b",
                "application/xml",
                "nonsense"
            })
    void onlyJsonIsRead(String type) throws Exception {
        Service.Answer answer = service.post(type, Service.JSON, "{\"query\": \"{ __typename }\"}");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.codes()).containsExactly("BAD_REQUEST");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html               | 406",
                "image/png, text/html    | 406",
                "nonsense                | 400",
                "application/json;q=oops | 400",
                "*/*                     | 200",
                "application/*           | 200",
                "text/html, */*;q=0.1    | 200",
            })
    void whoCannotReadTheAnswerIsToldSo(String accept, int status) throws Exception {
        String question = "{ __typename }";
        Service.Answer posted =
                service.post(Service.JSON, accept, "{\"query\": \"%s\"}".formatted(question));

        assertThat(posted.status()).isEqualTo(status);
        assertThat(posted.codes()).hasSize(status == 200 ? 0 : 1);
        assertThat(service.get(accept, Map.of("query", question)).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "HEAD"})
    void noOtherMethodIsWorkedOn(String method) throws Exception {
        Service.Answer answer = service.send(method, "{\"query\": \"{ __typename }\"}");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, POST");
    }

    @Test
    void partsWithoutABoundaryAreABadRequestWhereverTheyGo() throws Exception {
        assertThat(service.post("multipart/form-data", Service.JSON, "x").status()).isEqualTo(400);
        assertThat(service.upload("multipart/form-data", "x").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {Service.JSON, Service.GRAPHQL})
    void aQuestionMayComeByGet(String accept) throws Exception {
        Service.Answer answer =
                service.get(
                        accept,
                        Map.of(
                                "query", "query Q($name: String!) { __type(name: $name) { kind } }",
                                "operationName", "Q",
                                "variables", "{\"name\": \"Viewer\"}"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).startsWith(accept);
        assertThat(answer.<String>at("data.__type.kind")).isEqualTo("OBJECT");
    }

    @Test
    void nothingIsChangedByGet() throws Exception {
        Service.Answer answer =
                service.get(
                        Service.JSON,
                        Map.of("query", "mutation { revokeTies(id: \"x\") { grant { id } } }"));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("POST");
        assertThat(answer.codes()).containsExactly("BAD_REQUEST");
        assertThat(answer.body()).doesNotContain("\"data\"");
    }

    @Test
    void aGetWithBrokenVariablesOrWithoutAQuestionIsRefused() throws Exception {
        assertThat(
                        service.get(
                                        Service.JSON,
                                        Map.of("query", "{ __typename }", "variables", "{"))
                                .status())
                .isEqualTo(400);
        assertThat(service.get(Service.JSON, Map.of("unrelated", "x")).status()).isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource({"application/json, 200", "application/graphql-response+json, 400"})
    void theStatusOfAnInvalidDocumentIsWhatTheMediaTypePrescribes(String accept, int status)
            throws Exception {
        Service.Answer answer = service.post(Service.JSON, accept, "{\"query\": \"{ nothing }\"}");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).startsWith(accept);
    }
}
