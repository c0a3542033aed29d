package io.commonground.web.limits;

import java.security.Principal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/** What is known of how somebody signed in, beside their name. */
public final class SignIn {

    private SignIn() {}

    /** Somebody whose sign-in ends at a moment that is known. */
    public interface Ending extends Principal {

        /** From when on it holds no more. */
        Instant until();
    }

    /** When it ends to hold; null where it does not. */
    static @Nullable Instant until(Principal principal) {
        return switch (principal) {
            case Ending ending -> ending.until();
            case AbstractOAuth2TokenAuthenticationToken<?> token -> token.getToken().getExpiresAt();
            default -> null;
        };
    }
}
