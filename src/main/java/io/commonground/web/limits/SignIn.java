package io.commonground.web.limits;

import java.security.Principal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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
        return principal instanceof Ending ending ? ending.until() : null;
    }
}
