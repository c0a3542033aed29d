package io.commonground.identity;

import io.commonground.graph.GraphUnavailable;
import io.commonground.graph.Unauthenticated;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Reads the tokens that the identity provider signed, where there is one. */
@Component
public class Tokens {

    private final @Nullable JwtDecoder decoder;

    Tokens(ObjectProvider<JwtDecoder> decoder) {
        this.decoder = decoder.getIfAvailable();
    }

    /** Whether everybody has to show one. */
    public boolean areNeeded() {
        return decoder != null;
    }

    /**
     * What a token says.
     *
     * @throws Unauthenticated where it is not a good one, or there is nobody to sign any
     */
    Jwt read(String token) {
        if (decoder == null) {
            throw new Unauthenticated("Nobody signs in here: send no token.");
        }
        try {
            return decoder.decode(token);
        } catch (BadJwtException bad) {
            throw new Unauthenticated(
                    "Your token is not good: it has expired, or was not issued for this service by the provider it trusts. Sign in again.");
        } catch (JwtException | JwtDecoderInitializationException unreachable) {
            throw new GraphUnavailable(
                    "The identity provider cannot be asked for its keys. Try again in a moment.");
        }
    }
}
