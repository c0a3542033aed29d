package io.commonground.identity;

import io.commonground.privacy.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** What a token says somebody is in the program; what means nothing to us is left out. */
@Component
class TokenRoles {

    private final IdentitySettings settings;

    TokenRoles(IdentitySettings settings) {
        this.settings = settings;
    }

    /** The roles that the token names, in capitals or not, with {@code _} or {@code -}. */
    Set<Role> of(Jwt token) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : Claims.words(token.getClaims(), settings.rolesClaim())) {
            String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
            for (Role role : Role.values()) {
                if (role.name().equals(name)) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }
}
