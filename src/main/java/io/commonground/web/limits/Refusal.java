package io.commonground.web.limits;

import io.commonground.web.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** A request is not one that can be worked on; the answer has the form GraphQL clients read. */
final class Refusal extends Exception {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String GRAPHQL_RESPONSE =
            MediaTypes.APPLICATION_GRAPHQL_RESPONSE.toString();

    private final HttpStatus status;
    private final ErrorCode code;

    Refusal(HttpStatus status, ErrorCode code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static Refusal badRequest(String message) {
        return new Refusal(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, message);
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        if (status == HttpStatus.CONTENT_TOO_LARGE) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        response.setContentType(contentType(request));
        response.getOutputStream().write(body().getBytes(StandardCharsets.UTF_8));
    }

    private String body() {
        return JSON.writeValueAsString(
                Map.of(
                        "errors",
                        List.of(code.error(String.valueOf(getMessage())).toSpecification())));
    }

    private static String contentType(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(GRAPHQL_RESPONSE)
                ? GRAPHQL_RESPONSE
                : MediaType.APPLICATION_JSON_VALUE;
    }
}
