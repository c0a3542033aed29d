package io.commonground.identity;

import java.time.Instant;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Takes no token that would be good for ever, and none a moment longer than it says: what it began
 * ends then too.
 */
@Component
class ExpiringTokens implements OAuth2TokenValidator<Jwt> {

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        Instant end = token.getExpiresAt();
        if (end == null) {
            return refused("The token says not when it expires.");
        }
        return Instant.now().isBefore(end)
                ? OAuth2TokenValidatorResult.success()
                : refused("The token has expired.");
    }

    private static OAuth2TokenValidatorResult refused(String why) {
        return OAuth2TokenValidatorResult.failure(
                new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, why, null));
    }
}
