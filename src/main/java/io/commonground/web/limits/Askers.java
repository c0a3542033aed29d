package io.commonground.web.limits;

import io.commonground.privacy.Credential;
import io.commonground.privacy.CurrentViewer;
import io.commonground.privacy.Viewer;
import io.commonground.web.Around;
import io.commonground.web.ErrorCode;
import io.commonground.web.NoAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Tells the limits who asks, and asks no more for somebody whose sign-in has ended while their
 * connection lasts.
 */
@Component
@Order(Around.ASKERS)
class Askers implements WebGraphQlInterceptor {

    static final String OVER = "Your sign-in has ended: sign in again.";

    private static final String KEY = Asking.class.getName();

    /** Keeps who sends an HTTP request for when its document is worked on. */
    static void remember(HttpServletRequest request) {
        boolean byGet = request.getMethod().equals("GET");
        request.setAttribute(KEY, Asking.of(request.getUserPrincipal(), byGet));
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return asking(request).flatMap(asking -> answer(asking, request, chain));
    }

    private static Mono<WebGraphQlResponse> answer(
            Asking asking, WebGraphQlRequest request, Chain chain) {
        if (asking.isOver(Instant.now())) {
            return Mono.just(NoAnswer.to(request, ErrorCode.UNAUTHENTICATED.error(OVER)));
        }
        request.configureExecutionInput(
                (_, input) -> input.graphQLContext(Map.of(Asking.class, asking)).build());
        return chain.next(request)
                .doOnNext(RetryAfter::tell)
                .doOnNext(ReadOnlyByGet::tell)
                .contextWrite(context -> context.put(Asking.class, asking));
    }

    /** By the viewer, whatever way they showed who they are. */
    private static Mono<Asking> asking(WebGraphQlRequest request) {
        Asking sent =
                request.getAttributes().get(KEY) instanceof Asking asking ? asking : Asking.LOCAL;
        return Mono.deferContextual(context ->
                Mono.just(
                        context.<Viewer>getOrEmpty(CurrentViewer.KEY)
                                .filter(viewer -> isSignedIn(viewer) || !sent.signedIn())
                                .map(viewer -> asking(viewer, sent.byGet()))
                                .orElse(sent)));
    }

    private static Asking asking(Viewer viewer, boolean byGet) {
        Credential shown = viewer.credential();
        return new Asking(viewer.key(), isSignedIn(viewer), shown.expiresAt(), byGet);
    }

    private static boolean isSignedIn(Viewer viewer) {
        return viewer.credential().kind() == Credential.Kind.TOKEN;
    }
}
