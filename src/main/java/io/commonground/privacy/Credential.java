package io.commonground.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a viewer showed for being who they say.
 *
 * @param kind how they came to be known
 * @param subject what the provider of a token knows them by, with the provider; null without one
 * @param expiresAt when it ceases to count; null where it does not
 */
public record Credential(Kind kind, @Nullable String subject, @Nullable Instant expiresAt) {

    /** Nothing, where nobody has to sign in. */
    public static final Credential NONE = new Credential(Kind.NONE, null, null);

    /** Being chosen, where nobody has to sign in. */
    public static final Credential CHOICE = new Credential(Kind.CHOICE, null, null);

    /** A token of a provider. */
    public static Credential token(String subject, Instant expiresAt) {
        return new Credential(Kind.TOKEN, subject, expiresAt);
    }

    /** How a viewer came to be known. */
    public enum Kind {
        /** Not at all: nobody has to sign in. */
        NONE,
        /** They were chosen: nobody has to sign in. */
        CHOICE,
        /** By a token that an identity provider signed. */
        TOKEN
    }
}
