package io.commonground.web;

import java.util.List;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.MediaType;

/** Tells requests that are answered by server-sent events from those answered at once. */
public final class EventStreams {

    private EventStreams() {}

    /** Whether the client reads events only: whoever takes JSON as well gets that. */
    public static boolean isAskedFor(WebGraphQlRequest request) {
        List<MediaType> accepted = request.getHeaders().getAccept();
        return accepted.contains(MediaType.TEXT_EVENT_STREAM)
                && accepted.stream().noneMatch(EventStreams::isJson);
    }

    private static boolean isJson(MediaType type) {
        return type.includes(MediaType.APPLICATION_JSON) || type.getSubtype().endsWith("+json");
    }
}
