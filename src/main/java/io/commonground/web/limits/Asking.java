package io.commonground.web.limits;

import graphql.GraphQLContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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

    static Asking of(GraphQLContext context) {
        return context.getOrDefault(Asking.class, LOCAL);
    }

    boolean isOver(Instant now) {
        return until != null && !now.isBefore(until);
    }
}
