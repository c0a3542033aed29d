package io.commonground.identity;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Takes no token that would be good for ever. */
@Component
class ExpiringTokens implements OAuth2TokenValidator<Jwt> {

    private static final OAuth2Error ENDLESS =
            new OAuth2Error(
                    OAuth2ErrorCodes.INVALID_TOKEN, "The token says not when it expires.", null);

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return token.getExpiresAt() == null
                ? OAuth2TokenValidatorResult.failure(ENDLESS)
                : OAuth2TokenValidatorResult.success();
    }
}
