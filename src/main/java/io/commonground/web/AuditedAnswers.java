package io.commonground.web;

import io.commonground.graph.GraphUnavailable;
import io.commonground.graph.InvalidRequest;
import io.commonground.privacy.Audit;
import io.commonground.privacy.AuditNote;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Gives an answer about people only once it is on record who asked for it, about whom, and why: the
 * header {@code Purpose}, or {@code extensions.purpose}, says what for.
 */
@Component
@Order(Around.AUDIT)
class AuditedAnswers implements WebGraphQlInterceptor {

    static final String PURPOSE = "Purpose";

    private final Audit audit;

    AuditedAnswers(Audit audit) {
        this.audit = audit;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        AuditNote note;
        try {
            note = new AuditNote(purpose(request));
        } catch (InvalidRequest refused) {
            return Mono.just(NoAnswer.to(request, Errors.error(refused)));
        }
        request.configureExecutionInput(
                (_, input) -> input.graphQLContext(Map.of(AskedFields.NOTE, note)).build());
        return chain.next(request).flatMap(response -> kept(note, request, response));
    }

    private Mono<WebGraphQlResponse> kept(
            AuditNote note, WebGraphQlRequest request, WebGraphQlResponse response) {
        return Mono.fromFuture(audit.keep(note, outcome(response)))
                .thenReturn(response)
                .map(kept ->
                        kept.getData() instanceof Publisher<?> events
                                ? kept.transform(with -> with.data(kept(note, events)))
                                : kept)
                .onErrorResume(failed ->
                        Mono.just(NoAnswer.to(request, Errors.error(unavailable(note, failed)))));
    }

    /** Events, each once it is on record whom it tells of, and none made before the last is. */
    private Flux<Object> kept(AuditNote note, Publisher<?> events) {
        note.forgetPeople();
        return Flux.from(events).concatMap(event -> kept(note).thenReturn(event), 0);
    }

    private Mono<Void> kept(AuditNote note) {
        return Mono.justOrEmpty(note.ofEvent())
                .flatMap(event -> Mono.fromFuture(audit.keep(event, Audit.OK)));
    }

    private static GraphUnavailable unavailable(AuditNote note, Throwable failed) {
        if (failed instanceof GraphUnavailable why) {
            return why;
        }
        return new GraphUnavailable(
                note.isBegun()
                        ? "It is on record that this was begun, but not what came of it, so there is no answer. Look at what it changes before you try again."
                        : "It could not be put on record who asked, so there is no answer. Try again.");
    }

    private static @Nullable String purpose(WebGraphQlRequest request) {
        String header = request.getHeaders().getFirst(PURPOSE);
        if (header != null) {
            return header;
        }
        return request.getExtensions().get("purpose") instanceof String said ? said : null;
    }

    private static String outcome(WebGraphQlResponse response) {
        return response.getErrors().isEmpty()
                ? Audit.OK
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
