package io.commonground.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Tells whoever shows no good token to sign in; {@code WWW-Authenticate} says what was wrong. */
final class SignInFirst implements AuthenticationEntryPoint {

    private final BearerTokenAuthenticationEntryPoint challenge =
            new BearerTokenAuthenticationEntryPoint();

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException {
        challenge.commence(request, response, refused);
        HttpStatus status = HttpStatus.valueOf(response.getStatus());
        new Refusal(status, ErrorCode.UNAUTHENTICATED, reason(request)).write(request, response);
    }

    private static String reason(HttpServletRequest request) {
        return request.getHeader("Authorization") == null
                ? "Sign in: send a token of your identity provider as 'Authorization: Bearer …'."
                : "Your token is not good: it has expired, or was not issued for this service by the provider it trusts. Sign in again.";
    }
}
