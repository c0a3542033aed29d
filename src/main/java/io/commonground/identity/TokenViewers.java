package io.commonground.identity;

import io.commonground.graph.Unauthenticated;
import io.commonground.privacy.Credential;
import io.commonground.privacy.Role;
import io.commonground.privacy.Viewer;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Who asks where everybody signs in: by the token in the header {@code Authorization}. */
@Component
class TokenViewers {

    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final TokenRoles roles;
    private final TokenPeople people;

    TokenViewers(Tokens tokens, TokenRoles roles, TokenPeople people) {
        this.tokens = tokens;
        this.roles = roles;
        this.people = people;
    }

    /** The person of the graph, or somebody who is none. */
    Viewer viewer(HttpHeaders headers) {
        Jwt token = tokens.read(bearer(headers.getFirst(HttpHeaders.AUTHORIZATION)));
        Set<Role> of = roles.of(token);
        Credential shown = credential(token);
        return people.find(token, of)
                .map(person -> person.with(shown))
                .orElseGet(() -> Viewer.nobody(name(token), of, shown));
    }

    private static String bearer(@Nullable String authorization) {
        if (authorization == null
                || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw new Unauthenticated(
                    "Sign in: send a token of your identity provider as 'Authorization: Bearer …'.");
        }
        return authorization.substring(BEARER.length()).strip();
    }

    private static Credential credential(Jwt token) {
        return Credential.token(
                token.getClaimAsString("iss") + " " + token.getSubject(),
                Objects.requireNonNull(token.getExpiresAt()));
    }

    private static String name(Jwt token) {
        return Stream.of("name", "preferred_username", "email", "sub")
                .map(token::getClaimAsString)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("somebody");
    }
}
