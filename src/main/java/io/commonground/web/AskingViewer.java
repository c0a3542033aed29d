package io.commonground.web;

import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import io.commonground.graph.Unauthenticated;
import io.commonground.privacy.CurrentViewer;
import io.commonground.privacy.Role;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Finds out who asks, anew with each question, so that what is shared or revoked counts at once.
 * Where nobody has to sign in, the header {@code Viewer} chooses a person to look as, and {@code
 * Viewer-Roles} their roles.
 */
@Component
class AskingViewer implements WebGraphQlInterceptor {

    static final String VIEWER = "Viewer";
    static final String ROLES = "Viewer-Roles";

    private final Viewers viewers;

    AskingViewer(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return viewer(request.getHeaders())
                .flatMap(viewer ->
                        chain.next(request)
                                .contextWrite(context -> context.put(CurrentViewer.KEY, viewer)));
    }

    private Mono<Viewer> viewer(HttpHeaders headers) {
        String person = headers.getFirst(VIEWER);
        return person == null
                ? Mono.just(Viewer.LOCAL)
                : Mono.fromCallable(() -> chosen(person, roles(headers.getFirst(ROLES))))
                        .subscribeOn(Schedulers.boundedElastic());
    }

    private Viewer chosen(String person, Set<Role> roles) {
        return Reference.to(Kind.PERSON, person)
                .flatMap(reference -> viewers.find(reference, roles))
                .orElseThrow(() ->
                        new Unauthenticated(
                                "'%s' in the header %s is nobody we know: write source:id of a person."
                                        .formatted(person, VIEWER)));
    }

    private static Set<Role> roles(@Nullable String header) {
        return header == null
                ? EnumSet.allOf(Role.class)
                : Arrays.stream(header.split(","))
                        .map(role -> Role.valueOf(role.strip()))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
