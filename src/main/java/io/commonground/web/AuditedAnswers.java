package io.commonground.web;

import io.commonground.graph.GraphUnavailable;
import io.commonground.privacy.Audit;
import io.commonground.privacy.AuditNote;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Gives an answer about people only once it is on record who asked for it, about whom, and why: the
 * header {@code Purpose}, or {@code extensions.purpose}, says what for.
 */
@Component
@Order(AuditedAnswers.ORDER)
class AuditedAnswers implements WebGraphQlInterceptor {

    /** Errors have their codes by then. */
    static final int ORDER = Ordered.LOWEST_PRECEDENCE - 1;

    static final String PURPOSE = "Purpose";
    private static final Pattern PURPOSES = Pattern.compile("[\\p{L}\\p{N} .,_/#-]{1,100}");

    private final Audit audit;

    AuditedAnswers(Audit audit) {
        this.audit = audit;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String purpose = purpose(request);
        if (purpose != null && !PURPOSES.matcher(purpose).matches()) {
            return Mono.just(
                    NoAnswer.to(
                            request,
                            ErrorCode.BAD_REQUEST.error(
                                    "The purpose is a few words: up to 100 letters, digits, blanks and any of . , _ / # -")));
        }
        AuditNote note = new AuditNote(purpose);
        request.configureExecutionInput(
                (_, input) -> input.graphQLContext(Map.of(AskedFields.NOTE, note)).build());
        return chain.next(request).flatMap(response -> kept(note, request, response));
    }

    private Mono<WebGraphQlResponse> kept(
            AuditNote note, WebGraphQlRequest request, WebGraphQlResponse response) {
        return Mono.fromFuture(audit.keep(note, outcome(response)))
                .thenReturn(response)
                .onErrorResume(failed ->
                        Mono.just(NoAnswer.to(request, Errors.error(unavailable(failed)))));
    }

    private static GraphUnavailable unavailable(Throwable failed) {
        return failed instanceof GraphUnavailable why
                ? why
                : new GraphUnavailable(
                        "It could not be put on record who asked, so there is no answer. Try again.");
    }

    private static @Nullable String purpose(WebGraphQlRequest request) {
        String header = request.getHeaders().getFirst(PURPOSE);
        if (header != null) {
            return header.strip();
        }
        return request.getExtensions().get("purpose") instanceof String said ? said.strip() : null;
    }

    private static String outcome(WebGraphQlResponse response) {
        return response.getErrors().isEmpty()
                ? "OK"
                : response.getErrors().stream()
                        .map(error ->
                                String.valueOf(
                                        error.getExtensions()
                                                .getOrDefault("code", error.getErrorType())))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" "));
    }
}
