package io.commonground.identity;

import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import io.commonground.graph.Unauthenticated;
import io.commonground.privacy.Role;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Which person of the graph a token is of: the one it names, otherwise the only one with its e-mail
 * address, unless the token says that the address was not verified.
 */
@Component
class TokenPeople {

    private final IdentitySettings settings;
    private final Viewers viewers;

    TokenPeople(IdentitySettings settings, Viewers viewers) {
        this.settings = settings;
        this.viewers = viewers;
    }

    /**
     * The person as a viewer, if there is one.
     *
     * @throws Unauthenticated where the address is that of several
     */
    Optional<Viewer> find(Jwt token, Set<Role> roles) {
        return named(token)
                .flatMap(reference -> viewers.find(reference, roles))
                .or(() -> email(token).flatMap(email -> withEmail(email, roles)));
    }

    private Optional<Reference> named(Jwt token) {
        return Optional.ofNullable(Claims.findText(token.getClaims(), settings.personClaim()))
                .map(name -> isBare(name) ? settings.personSource() + ":" + name : name)
                .flatMap(name -> Reference.to(Kind.PERSON, name));
    }

    private boolean isBare(String name) {
        return settings.personSource() != null && name.indexOf(':') < 0;
    }

    private Optional<String> email(Jwt token) {
        return isUnverified(token)
                ? Optional.empty()
                : Optional.ofNullable(Claims.findText(token.getClaims(), settings.emailClaim()));
    }

    private static boolean isUnverified(Jwt token) {
        Object verified = token.getClaims().get("email_verified");
        return verified != null && !Boolean.parseBoolean(verified.toString());
    }

    private Optional<Viewer> withEmail(String email, Set<Role> roles) {
        List<String> people = viewers.listByEmail(email, settings.personSource());
        if (people.size() > 1) {
            throw new Unauthenticated(
                    "Several people of the graph have the e-mail address of your token. Let whoever runs the service set commonground.identity.person-source to the source whose people sign in, or name the person in the claim '%s'."
                            .formatted(settings.personClaim()));
        }
        return people.stream()
                .findFirst()
                .flatMap(id -> viewers.find(new Reference(Kind.PERSON, id, null), roles));
    }
}
