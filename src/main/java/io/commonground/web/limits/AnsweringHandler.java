package io.commonground.web.limits;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Answers over HTTP, with the status that a client or a balancer in between acts on. */
class AnsweringHandler extends GraphQlHttpHandler {

    AnsweringHandler(WebGraphQlHandler questions) {
        super(questions);
    }

    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
        HttpHeaders headers = response.getResponseHeaders();
        if (headers.getFirst(HttpHeaders.RETRY_AFTER) != null) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return headers.getFirst(HttpHeaders.ALLOW) != null
                ? HttpStatus.METHOD_NOT_ALLOWED
                : super.selectResponseStatus(response, type);
    }
}
