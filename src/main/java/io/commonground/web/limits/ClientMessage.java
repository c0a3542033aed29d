package io.commonground.web.limits;

import java.util.Optional;
import org.springframework.web.socket.TextMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a client says on a WebSocket, in the form that graphql-transport-ws gives it. */
final class ClientMessage {

    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode said;

    private ClientMessage(ObjectNode said) {
        this.said = said;
    }

    /**
     * Reads one, and puts in the document that it names.
     *
     * @throws Refused where it has not the form
     */
    static ClientMessage of(TextMessage text, TrustedDocuments documents) throws Refused {
        ObjectNode said = object(text.getPayload());
        switch (said.path("type").asString("")) {
            case "connection_init", "ping", "pong" -> checkPayload(said);
            case "complete" -> checkId(said);
            case "subscribe" -> {
                checkId(said);
                said.set("payload", Envelope.of(said.path("payload")).checked(documents));
            }
            default -> throw Refused.badRequest("'type' is none that a client sends.");
        }
        return new ClientMessage(said);
    }

    private static ObjectNode object(String json) throws Refused {
        try {
            if (JSON.readTree(json) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException unreadable) {
            throw Refused.badRequest("The message is not JSON.");
        }
        throw Refused.badRequest("The message is not a JSON object.");
    }

    private static void checkPayload(ObjectNode said) throws Refused {
        JsonNode payload = said.path("payload");
        if (!payload.isMissingNode() && !payload.isNull() && !payload.isObject()) {
            throw Refused.badRequest("'payload' is not an object.");
        }
    }

    private static void checkId(ObjectNode said) throws Refused {
        JsonNode id = said.path("id");
        if (!id.isString() || id.asString().isEmpty()) {
            throw Refused.badRequest("'id' is not a string that tells operations apart.");
        }
    }

    /** The id of the operation that it begins; empty where it begins none. */
    Optional<String> begins() {
        return idOf("subscribe");
    }

    /** The id of the operation that the client wants to hear no more of. */
    Optional<String> ends() {
        return idOf("complete");
    }

    private Optional<String> idOf(String type) {
        return said.path("type").asString("").equals(type)
                ? Optional.of(said.path("id").asString())
                : Optional.empty();
    }

    TextMessage text() {
        return new TextMessage(JSON.writeValueAsString(said));
    }
}
