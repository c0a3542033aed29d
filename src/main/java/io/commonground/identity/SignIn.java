package io.commonground.identity;

import io.commonground.graph.InvalidRequest;
import io.commonground.graph.Unauthenticated;
import io.commonground.privacy.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Tells who asks. With an identity provider everybody shows a token of it, and nothing else counts;
 * without one nobody has to sign in, and a person can be chosen to look as.
 */
@Component
public class SignIn {

    /** Chooses a person, where nobody has to sign in. */
    public static final String VIEWER = "Viewer";

    /** Their roles, with commas between them; all where it is left out, none where it is blank. */
    public static final String ROLES = "Viewer-Roles";

    private final Tokens tokens;
    private final TokenViewers signedIn;
    private final ChosenViewers chosen;

    SignIn(Tokens tokens, TokenViewers signedIn, ChosenViewers chosen) {
        this.tokens = tokens;
        this.signedIn = signedIn;
        this.chosen = chosen;
    }

    /** Whether everybody has to show a token. */
    public boolean isNeeded() {
        return tokens.areNeeded();
    }

    /**
     * Whoever asks, with what they may see at this moment.
     *
     * @param headers of their request, or what took the place of headers
     * @throws Unauthenticated where they show no good token, or choose nobody we know
     * @throws InvalidRequest where they choose a role that there is not
     */
    public Viewer viewer(HttpHeaders headers) {
        return isNeeded() ? signedIn.viewer(headers) : chosen.viewer(headers);
    }
}
