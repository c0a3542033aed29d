package io.commonground.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a request is turned away before anything looks at what it asks; told to a GraphQL client as a
 * GraphQL answer, to others by RFC 9457.
 */
public record Refusal(HttpStatus status, ErrorCode code, String reason) {

    public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isGraphQl = request.getServletPath().equals("/graphql");
        response.setStatus(status.value());
        response.setContentType(type(request, isGraphQl));
        String body = JsonMapper.shared().writeValueAsString(isGraphQl ? answer() : problem());
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private static String type(HttpServletRequest request, boolean isGraphQl) {
        if (!isGraphQl) {
            return MediaType.APPLICATION_PROBLEM_JSON_VALUE;
        }
        String accept = String.valueOf(request.getHeader("Accept"));
        return accept.contains(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE)
                ? MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE
                : MediaType.APPLICATION_JSON_VALUE;
    }

    private Map<String, Object> answer() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", reason);
        error.put("extensions", Map.of("code", code.name()));
        return Map.of("errors", List.of(error));
    }

    private Map<String, Object> problem() {
        return Map.of(
                "status",
                status.value(),
                "title",
                status.getReasonPhrase(),
                "detail",
                reason,
                "code",
                code.name());
    }
}
