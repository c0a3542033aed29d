package io.commonground.web.limits;

import io.commonground.web.ErrorCode;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the JSON around a document, and lets pass what GraphQL over HTTP describes. */
final class Envelope {

    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode sent;

    private Envelope(ObjectNode sent) {
        this.sent = sent;
    }

    static Envelope of(byte[] json) throws Refused {
        JsonNode sent;
        try {
            sent = JSON.readTree(json);
        } catch (JacksonException unreadable) {
            throw Refused.badRequest("The body is not JSON.");
        }
        return of(sent);
    }

    static Envelope of(JsonNode sent) throws Refused {
        if (sent.isArray()) {
            throw Refused.badRequest(
                    "One request holds one operation: send the requests of this list one by one.");
        }
        if (!(sent instanceof ObjectNode object)) {
            throw Refused.badRequest("What is asked is not a JSON object with a 'query'.");
        }
        return new Envelope(object);
    }

    /** The same from the parameters of an address; null for what is absent. */
    static Envelope of(
            @Nullable String query,
            @Nullable String operationName,
            @Nullable String variables,
            @Nullable String extensions,
            @Nullable String documentId)
            throws Refused {
        ObjectNode sent = JSON.createObjectNode();
        sent.put("query", query);
        sent.put("operationName", operationName);
        sent.put("documentId", documentId);
        sent.set("variables", parsed("variables", variables));
        sent.set("extensions", parsed("extensions", extensions));
        return new Envelope(sent);
    }

    private static JsonNode parsed(String name, @Nullable String json) throws Refused {
        try {
            return json == null || json.isEmpty() ? JSON.nullNode() : JSON.readTree(json);
        } catch (JacksonException unreadable) {
            throw Refused.badRequest("'%s' is not JSON.".formatted(name));
        }
    }

    /** What is left when it is checked and a named document is put in. */
    ObjectNode checked(TrustedDocuments documents) throws Refused {
        ObjectNode checked = JSON.createObjectNode();
        checked.put("query", document(documents));
        take("operationName", JsonNode::isString, "a string", checked);
        take("variables", JsonNode::isObject, "an object", checked);
        take("extensions", JsonNode::isObject, "an object", checked);
        return checked;
    }

    private String document(TrustedDocuments documents) throws Refused {
        JsonNode query = sent.path("query");
        if (query.isString()) {
            return query.asString();
        }
        JsonNode hash = sent.path("extensions").path("persistedQuery").path("sha256Hash");
        JsonNode id = sent.path("documentId").isString() ? sent.path("documentId") : hash;
        if (!isAbsent(query) || !id.isString()) {
            throw Refused.badRequest("'query' is not a string: give it the document to work on.");
        }
        return documents
                .find(id.asString())
                .orElseThrow(() ->
                        new Refused(
                                HttpStatus.NOT_FOUND,
                                ErrorCode.NOT_FOUND,
                                "There is no document of that id: send it as 'query'."));
    }

    private void take(String name, Predicate<JsonNode> fits, String form, ObjectNode into)
            throws Refused {
        JsonNode value = sent.path(name);
        if (isAbsent(value)) {
            return;
        }
        if (!fits.test(value)) {
            throw Refused.badRequest("'%s' is not %s.".formatted(name, form));
        }
        into.set(name, value);
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
