package io.commonground.web;

import io.commonground.identity.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * As long as nobody has to sign in, keeps other sites' pages from speaking to the service through
 * the browser of whoever runs it: by their own scripts, or by a name that leads to this machine.
 */
@Component
class LocalOnly extends OncePerRequestFilter {

    private static final Refusal ELSEWHERE =
            new Refusal(
                    HttpStatus.FORBIDDEN,
                    ErrorCode.FORBIDDEN,
                    "Without sign-in the service answers this machine only: ask it by localhost, and not from another site's page.");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Tokens tokens;
    private final GraphQlCorsProperties origins;

    LocalOnly(Tokens tokens, GraphQlCorsProperties origins) {
        this.tokens = tokens;
        this.origins = origins;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return tokens.areNeeded();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (LOOPBACK.contains(request.getServerName()) && isOwn(request)) {
            chain.doFilter(request, response);
            return;
        }
        ELSEWHERE.write(request, response);
    }

    private boolean isOwn(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin == null
                || authority(origin) != null && origin.endsWith("//" + request.getHeader("Host"))
                || origins.getAllowedOrigins().contains(origin);
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
