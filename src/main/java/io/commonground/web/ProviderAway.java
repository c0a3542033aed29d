package io.commonground.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks to try again where the identity provider does not hand out the keys to check a token by. */
final class ProviderAway extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderAway.class);

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (AuthenticationServiceException | JwtDecoderInitializationException away) {
            LOG.warn("The identity provider cannot be asked for its keys: {}", cause(away));
            new Refusal(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            ErrorCode.UNAVAILABLE,
                            "The identity provider cannot be asked for its keys. Try again in a moment.")
                    .write(request, response);
        }
    }

    private static String cause(RuntimeException away) {
        return String.valueOf(away.getCause() == null ? away : away.getCause());
    }
}
