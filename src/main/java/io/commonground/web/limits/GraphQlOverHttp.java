package io.commonground.web.limits;

import io.commonground.web.ErrorCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets requests to the API pass in the forms of GraphQL over HTTP, one operation each and no larger
 * than allowed, with or without a length told ahead. A question by GET goes on as one by POST.
 */
@Component
class GraphQlOverHttp extends OncePerRequestFilter {

    private static final String PATH = "/graphql";
    private static final String UPLOADS = "/imports";
    private static final List<MediaType> ANSWERS =
            List.of(
                    MediaType.APPLICATION_GRAPHQL_RESPONSE,
                    MediaType.APPLICATION_JSON,
                    MediaType.TEXT_EVENT_STREAM);

    private final DataSize most;
    private final TrustedDocuments documents;

    GraphQlOverHttp(RequestLimits limits, TrustedDocuments documents) {
        this.most = limits.requestSize();
        this.documents = documents;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest accepted;
        try {
            accepted = accepted(request);
        } catch (Refused refused) {
            refused.answer(request, response);
            return;
        }
        chain.doFilter(accepted, response);
    }

    private HttpServletRequest accepted(HttpServletRequest request) throws Refused, IOException {
        checkParts(request);
        if (!request.getServletPath().startsWith(UPLOADS)
                && request.getContentLengthLong() > most.toBytes()) {
            throw tooLarge();
        }
        if (!PATH.equals(request.getServletPath())) {
            return request;
        }
        Askers.remember(request);
        return switch (request.getMethod()) {
            case "POST" -> posted(request);
            case "GET" -> got(request);
            case "OPTIONS" -> request;
            default -> throw Refused.method("Ask by POST, or read by GET.", "GET, POST");
        };
    }

    /** Nothing is worked on whose answer the client could not read. */
    private static void checkAccept(HttpServletRequest request) throws Refused {
        List<MediaType> accepted =
                accepted(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        if (!accepted.isEmpty()
                && accepted.stream().noneMatch(type -> ANSWERS.stream().anyMatch(type::includes))) {
            throw new Refused(
                    HttpStatus.NOT_ACCEPTABLE,
                    ErrorCode.BAD_REQUEST,
                    "Answers come as %s: name one of them in 'Accept'."
                            .formatted(MediaType.toString(ANSWERS)));
        }
    }

    private static List<MediaType> accepted(List<String> headers) throws Refused {
        try {
            return MediaType.parseMediaTypes(headers);
        } catch (InvalidMediaTypeException unreadable) {
            throw Refused.badRequest("'Accept' cannot be read.");
        }
    }

    private HttpServletRequest posted(HttpServletRequest request) throws Refused, IOException {
        MediaType type = type(request);
        if (type == null || !type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
            throw new Refused(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    ErrorCode.BAD_REQUEST,
                    "Send the request as 'Content-Type: application/json'.");
        }
        checkAccept(request);
        byte[] body = request.getInputStream().readNBytes((int) most.toBytes() + 1);
        if (body.length > most.toBytes()) {
            throw tooLarge();
        }
        return new JsonRequest(request, Envelope.of(body).checked(documents));
    }

    /** A request to open a WebSocket, or for nothing at all, goes on as it is. */
    private HttpServletRequest got(HttpServletRequest request) throws Refused {
        if ("websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))
                || request.getParameter("query") == null
                        && request.getParameter("documentId") == null
                        && request.getParameter("extensions") == null) {
            return request;
        }
        checkAccept(request);
        Envelope envelope =
                Envelope.of(
                        request.getParameter("query"),
                        request.getParameter("operationName"),
                        request.getParameter("variables"),
                        request.getParameter("extensions"),
                        request.getParameter("documentId"));
        return new JsonRequest(request, envelope.checked(documents));
    }

    private Refused tooLarge() {
        return new Refused(
                HttpStatus.CONTENT_TOO_LARGE,
                ErrorCode.LIMIT_EXCEEDED,
                "A request has at most %d bytes: send several, or hand data in at %s."
                        .formatted(most.toBytes(), UPLOADS));
    }

    /** Parts without a boundary between them cannot be told apart, wherever they are sent. */
    private static void checkParts(HttpServletRequest request) throws Refused {
        String type = request.getContentType();
        if (type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/")
                && type(request) instanceof MediaType parts
                && parts.getParameter("boundary") == null) {
            throw Refused.badRequest("The 'Content-Type' of parts names no 'boundary'.");
        }
    }

    private static @Nullable MediaType type(HttpServletRequest request) {
        try {
            String type = request.getContentType();
            return type == null || type.isBlank() ? null : MediaType.parseMediaType(type);
        } catch (InvalidMediaTypeException unreadable) {
            return null;
        }
    }
}
