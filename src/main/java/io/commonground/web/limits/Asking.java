package io.commonground.web.limits;

import graphql.GraphQLContext;
import java.security.Principal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/**
 * Who sends a request and how, as far as the limits need to know.
 *
 * @param name what counts as the same viewer
 * @param signedIn whether they showed who they are
 * @param until when that ends to hold, null where it does not
 * @param byGet whether the request only reads, by its HTTP method
 */
record Asking(String name, boolean signedIn, @Nullable Instant until, boolean byGet) {

    /** Whoever asks where nobody signs in. */
    static final Asking LOCAL = new Asking("local", false, null, false);

    /**
     * Whoever sent an HTTP request, or opened a WebSocket by one; null where they did not sign in.
     */
    static Asking of(@Nullable Principal principal, boolean byGet) {
        return principal == null
                ? new Asking(LOCAL.name, false, null, byGet)
                : new Asking(String.valueOf(principal.getName()), true, end(principal), byGet);
    }

    private static @Nullable Instant end(Principal principal) {
        return principal instanceof AbstractOAuth2TokenAuthenticationToken<?> token
                ? token.getToken().getExpiresAt()
                : null;
    }

    static Asking of(GraphQLContext context) {
        return context.getOrDefault(Asking.class, LOCAL);
    }

    boolean isOver(Instant now) {
        return until != null && !now.isBefore(until);
    }
}
