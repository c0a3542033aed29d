package io.commonground.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.GraphTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * On a WebSocket the service keeps to graphql-transport-ws, and tells clients where they do not.
 */
@GraphTest
class ConversationTests {

    private static final String INIT = "{\"type\": \"connection_init\"}";
    private static final String CHANGES =
            "{\"id\": \"1\", \"type\": \"subscribe\", \"payload\": {\"query\": \"subscription { introductionChanged { id } }\"}}";
    private static final String QUESTION =
            "{\"id\": \"%s\", \"type\": \"subscribe\", \"payload\": {\"query\": \"{ viewer { name } }\"}}";

    @LocalServerPort int port;

    private Socket open() throws InterruptedException {
        Socket socket = Socket.to(port, Map.of());
        assertThat(socket.init(Map.of())).contains("connection_ack");
        return socket;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '´',
            value = {
                "hello                                                           | not JSON",
                "´´                                                              | not a JSON object",
                "[]                                                              | not a JSON object",
                "{}                                                              | 'type'",
                "{\"type\": 7}                                                   | 'type'",
                "{\"type\": \"start\", \"id\": \"1\"}                            | 'type'",
                "{\"type\": \"next\", \"id\": \"1\", \"payload\": {}}            | 'type'",
                "{\"type\": \"ping\", \"payload\": 7}                            | 'payload'",
                "{\"type\": \"connection_init\", \"payload\": []}                | 'payload'",
                "{\"type\": \"complete\"}                                        | 'id'",
                "{\"type\": \"subscribe\", \"payload\": {\"query\": \"{ __typename }\"}} | 'id'",
                "{\"type\": \"subscribe\", \"id\": \"\", \"payload\": {\"query\": \"{ __typename }\"}} | 'id'",
                "{\"type\": \"subscribe\", \"id\": 1, \"payload\": {\"query\": \"{ __typename }\"}} | 'id'",
                "{\"type\": \"subscribe\", \"id\": \"1\"}                        | 'query'",
                "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {}}       | 'query'",
                "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": 7}} | 'query'",
                "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": \"{ __typename }\", \"variables\": 7}} | 'variables'",
                "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"documentId\": \"0\"}} | no document of that id",
            })
    void aMessageThatHasNotTheFormEndsIt(String message, String words) throws Exception {
        try (Socket socket = open()) {
            socket.say(message);

            assertThat(socket.closed().code()).isEqualTo(4400);
            assertThat(socket.closed().reason()).contains(words);
        }
    }

    @Test
    void whoAsksBeforeTheyWereLetInIsNot() throws Exception {
        try (Socket socket = Socket.to(port, Map.of())) {
            socket.say(QUESTION.formatted("1"));

            assertThat(socket.closed().code()).isEqualTo(4401);
        }
    }

    @Test
    void whoIntroducesThemselvesTwiceIsSentAway() throws Exception {
        try (Socket socket = open()) {
            socket.say(INIT);

            assertThat(socket.closed().code()).isEqualTo(4429);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CHANGES, QUESTION})
    void anIdIsOfOneOperationAsLongAsItRuns(String second) throws Exception {
        try (Socket socket = open()) {
            socket.say(CHANGES);
            socket.say(second.formatted("1"));

            assertThat(socket.closed().code()).isEqualTo(4409);
        }
    }

    @Test
    void anIdIsFreeAgainWhenItsOperationHasEnded() throws Exception {
        try (Socket socket = open()) {
            socket.say(CHANGES);
            socket.say("{\"id\": \"1\", \"type\": \"complete\"}");
            for (int i = 0; i < 3; i++) {
                socket.say(QUESTION.formatted("1"));

                assertThat(socket.next()).contains("\"type\":\"next\"", "\"name\":\"local\"");
                assertThat(socket.next()).contains("\"type\":\"complete\"");
            }
        }
    }

    @Test
    void aSignOfLifeIsAnswered() throws Exception {
        try (Socket socket = open()) {
            socket.say("{\"type\": \"ping\"}");

            assertThat(socket.next()).contains("\"type\":\"pong\"");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ viewer { nme } } | BAD_REQUEST",
                "{ viewer {         | BAD_REQUEST",
                "subscription { introductionChanged @skip(if: false) { id } } | BAD_REQUEST",
                "subscription { importProgress(jobId: \\\"x\\\") { state } }   | NOT_FOUND",
            })
    void whatIsRefusedIsAnErrorAndTheConversationGoesOn(String document, String code)
            throws Exception {
        try (Socket socket = open()) {
            socket.say(
                    "{\"id\": \"1\", \"type\": \"subscribe\", \"payload\": {\"query\": \"%s\"}}"
                            .formatted(document));

            assertThat(socket.next())
                    .contains("\"type\":\"error\"", "\"id\":\"1\"", "\"code\":\"" + code + "\"");
            socket.say(QUESTION.formatted("2"));
            assertThat(socket.next()).contains("\"id\":\"2\"");
        }
    }
}
