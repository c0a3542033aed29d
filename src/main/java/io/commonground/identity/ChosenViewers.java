package io.commonground.identity;

import io.commonground.graph.InvalidRequest;
import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import io.commonground.graph.Unauthenticated;
import io.commonground.privacy.Credential;
import io.commonground.privacy.Role;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Who asks where nobody has to sign in: the person that the header {@code Viewer} chooses, in the
 * roles of {@code Viewer-Roles} (all where there is no such header), or nobody in particular.
 */
@Component
class ChosenViewers {

    private final Viewers viewers;

    ChosenViewers(Viewers viewers) {
        this.viewers = viewers;
    }

    Viewer viewer(HttpHeaders headers) {
        String person = headers.getFirst(SignIn.VIEWER);
        Set<Role> roles = roles(headers.getFirst(SignIn.ROLES));
        return person == null
                ? Viewer.nobody(Viewer.LOCAL.name(), roles, Credential.NONE)
                : chosen(person, roles);
    }

    private Viewer chosen(String person, Set<Role> roles) {
        return Reference.to(Kind.PERSON, person)
                .flatMap(reference -> viewers.find(reference, roles))
                .orElseThrow(() ->
                        new Unauthenticated(
                                "'%s' in the header %s is nobody we know: write source:id of a person."
                                        .formatted(person, SignIn.VIEWER)));
    }

    private static Set<Role> roles(@Nullable String header) {
        return header == null
                ? EnumSet.allOf(Role.class)
                : Arrays.stream(header.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .map(ChosenViewers::role)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidRequest(
                                "'%s' in the header %s is no role: write some of %s."
                                        .formatted(
                                                name,
                                                SignIn.ROLES,
                                                Arrays.toString(Role.values()))));
    }
}
