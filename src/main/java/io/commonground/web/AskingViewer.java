package io.commonground.web;

import graphql.ExecutionResult;
import io.commonground.graph.InvalidRequest;
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
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

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
                .map(viewer -> answer(viewer, request, chain))
                .onErrorResume(refused -> Mono.just(Mono.just(refusal(request, refused))))
                .flatMap(answer -> answer);
    }

    private static Mono<WebGraphQlResponse> answer(
            Viewer viewer, WebGraphQlRequest request, Chain chain) {
        return chain.next(request).contextWrite(context -> context.put(CurrentViewer.KEY, viewer));
    }

    private static WebGraphQlResponse refusal(WebGraphQlRequest request, Throwable refused) {
        return new WebGraphQlResponse(
                new DefaultExecutionGraphQlResponse(
                        request.toExecutionInput(),
                        ExecutionResult.newExecutionResult()
                                .addError(Errors.error(refused))
                                .build()));
    }

    private Mono<Viewer> viewer(HttpHeaders headers) {
        String person = headers.getFirst(VIEWER);
        return person == null
                ? Mono.just(Viewer.LOCAL)
                : Mono.fromCallable(() -> chosen(person, roles(headers.getFirst(ROLES))));
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
                        .map(role -> role(role.strip()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidRequest(
                                "'%s' in the header %s is no role: write some of %s."
                                        .formatted(name, ROLES, Arrays.toString(Role.values()))));
    }
}
